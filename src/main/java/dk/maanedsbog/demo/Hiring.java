package dk.maanedsbog.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Fills the posts: people are hired, move to another team, leave, and are followed by others. */
final class Hiring {
    private static final double LEAVES_A_MONTH = 0.006;
    private static final double MOVES_A_MONTH = 0.004;
    private static final int CASEWORKERS_A_MENTOR = 8;

    private final long seed;
    private final Timeline timeline;
    private final Names names;
    private final List<Team> teams = new ArrayList<>();
    private final List<Post> posts = new ArrayList<>();
    private final List<Employee> employees = new ArrayList<>();
    private final List<Membership> memberships = new ArrayList<>();

    Hiring(long seed, Timeline timeline) {
        this.seed = seed;
        this.timeline = timeline;
        this.names = new Names(seed);
    }

    /** Hires enough for the mean number of open cases of each department. */
    Staff hire(Map<Department, Double> openCases) {
        for (Department department : Department.values()) {
            int carriers = department.postsFor(openCases.get(department));
            List<Team> own = open(department, department.teamsFor(carriers));
            fill(department, Role.LEADER, 1, own);
            fill(department, Role.COORDINATOR, 1, own);
            fill(department, department.role(), carriers, own);
            if (department != Department.COMPANY_SERVICE) {
                fill(department, Role.MENTOR, Math.ceilDiv(carriers, CASEWORKERS_A_MENTOR), own);
            }
        }
        return new Staff(teams, posts, employees, memberships);
    }

    private List<Team> open(Department department, int count) {
        List<Team> own = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            own.add(new Team(teams.size() + i + 1, department.teamName(i), department));
        }
        teams.addAll(own);
        return own;
    }

    private void fill(Department department, Role role, int count, List<Team> own) {
        for (int i = 0; i < count; i++) {
            Dice dice = Dice.of(seed, "post", posts.size());
            Team team = own.get(i % own.size());
            int from = firstOfMonth(timeline.leadStart() - dice.skewed(1400, 0.8, 40, 9000));
            List<Tenure> tenures = new ArrayList<>();
            while (from <= timeline.notice()) {
                Employee employee = new Employee(employees.size() + 1, names.next(), role);
                employees.add(employee);
                int to = serve(dice, employee, team, own, from);
                tenures.add(new Tenure(employee, from, to));
                from = to + 1;
            }
            posts.add(new Post(department, role, dice.fraction(0.88, 1.12), tenures));
        }
    }

    /** Follows an employee from month to month; returns the last day of employment. */
    private int serve(Dice dice, Employee employee, Team first, List<Team> own, int from) {
        Team team = first;
        int since = from;
        LocalDate month = LocalDate.ofEpochDay(Math.max(from, timeline.leadStart())).plusMonths(3);
        int notice = timeline.notice();
        for (int day = firstOfMonth(DanishDays.day(month)); day <= notice; day = nextMonth(day)) {
            if (employee.role() != Role.LEADER && dice.chance(LEAVES_A_MONTH)) {
                memberships.add(new Membership(employee, team, since, day - 1));
                return day - 1;
            }
            if (own.size() > 1 && dice.chance(MOVES_A_MONTH)) {
                memberships.add(new Membership(employee, team, since, day - 1));
                team = other(dice, own, team);
                since = day;
            }
        }
        int notKnown = notice + 1;
        memberships.add(new Membership(employee, team, since, notKnown));
        return notKnown;
    }

    private static Team other(Dice dice, List<Team> own, Team team) {
        int step = dice.between(1, own.size() - 1);
        return own.get((own.indexOf(team) + step) % own.size());
    }

    private static int firstOfMonth(int day) {
        return DanishDays.day(LocalDate.ofEpochDay(day).withDayOfMonth(1));
    }

    private static int nextMonth(int day) {
        return DanishDays.day(LocalDate.ofEpochDay(day).plusMonths(1));
    }
}
