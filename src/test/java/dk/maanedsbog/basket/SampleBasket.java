package dk.maanedsbog.basket;

import dk.maanedsbog.shared.Period;
import dk.maanedsbog.shared.Unit;
import java.util.OptionalInt;

/** Baskets for tests. */
public final class SampleBasket {

    public static final Period OCTOBER = Period.parse("2026-10");
    public static final Unit UNIT = Unit.department("A1");

    private SampleBasket() {}

    /** With so many of each kind, and nothing known of the month before. */
    public static Basket of(int job, int igu, int education, int goal) {
        return of(filling(job, igu, education), Filling.NONE, goal);
    }

    public static Basket of(Filling now, Filling before, int goal) {
        return of(OCTOBER, now, before, goal);
    }

    public static Basket of(Period period, Filling now, Filling before, int goal) {
        return new Basket(
                UNIT,
                period,
                now,
                before,
                goal < 0 ? OptionalInt.empty() : OptionalInt.of(goal),
                OptionalInt.empty(),
                0,
                "");
    }

    /** The same with so many in education whose ball is of another kind. */
    static Basket elsewhere(Basket basket, int citizens) {
        return new Basket(
                basket.unit(),
                basket.period(),
                basket.now(),
                basket.before(),
                basket.goal(),
                basket.goalBefore(),
                citizens,
                basket.expectation());
    }

    public static Filling filling(int job, int igu, int education) {
        return new Filling(
                Count.of(job + igu + education), Count.of(job), Count.of(igu), Count.of(education));
    }

    /** The total in three parts. */
    static Basket total(int total, int goal) {
        int job = total * 4 / 7;
        int igu = total / 6;
        int before = Math.max(0, job - 3);
        return of(
                filling(job, igu, total - job - igu),
                filling(before, igu, total - job - igu),
                goal);
    }
}
