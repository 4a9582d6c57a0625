package dk.maanedsbog.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/** Gives every case to the post of its department that has most room on the day it comes. */
final class Caseload {
    private record Arrival(CaseFile file, Stint stint) {}

    private record Release(int day, int post, Department department) {}

    private final Map<Department, List<Post>> posts = new EnumMap<>(Department.class);
    private final Map<Department, int[]> loads = new EnumMap<>(Department.class);
    private final Map<Integer, List<Duty>> duties = new HashMap<>();

    Caseload(Staff staff) {
        for (Department department : Department.values()) {
            List<Post> own = staff.postsOf(department, department.role());
            posts.put(department, own);
            loads.put(department, new int[own.size()]);
        }
    }

    /** The mean number of cases that each department carries at the month ends. */
    static Map<Department, Double> mean(List<Citizen> citizens, Timeline timeline) {
        Map<Department, Double> sums = new EnumMap<>(Department.class);
        for (Department department : Department.values()) {
            sums.put(department, 0.0);
        }
        int[] days = monthEnds(timeline);
        for (Citizen citizen : citizens) {
            for (CaseFile file : citizen.cases()) {
                for (Stint stint : file.stints()) {
                    sums.merge(stint.department(), months(stint, days), Double::sum);
                }
            }
        }
        sums.replaceAll((department, sum) -> sum / days.length);
        return sums;
    }

    void assign(List<Citizen> citizens) {
        List<Arrival> arrivals = new ArrayList<>();
        for (Citizen citizen : citizens) {
            for (CaseFile file : citizen.cases()) {
                file.stints().forEach(stint -> arrivals.add(new Arrival(file, stint)));
            }
        }
        // The sort is stable: what comes on the same day keeps the order of the citizens.
        arrivals.sort(Comparator.comparingInt(arrival -> arrival.stint().from()));
        PriorityQueue<Release> releases =
                new PriorityQueue<>(Comparator.comparingInt(Release::day));
        for (Arrival arrival : arrivals) {
            Stint stint = arrival.stint();
            while (!releases.isEmpty() && releases.peek().day() < stint.from()) {
                Release release = releases.poll();
                loads.get(release.department())[release.post()]--;
            }
            int roomiest = roomiest(stint.department());
            loads.get(stint.department())[roomiest]++;
            releases.add(new Release(stint.to(), roomiest, stint.department()));
            Post post = posts.get(stint.department()).get(roomiest);
            duties.computeIfAbsent(arrival.file().number(), number -> new ArrayList<>(3))
                    .add(new Duty(post, stint.from(), stint.to()));
        }
    }

    CaseDuties of(CaseFile file) {
        return new CaseDuties(duties.get(file.number()));
    }

    private int roomiest(Department department) {
        List<Post> own = posts.get(department);
        int[] load = loads.get(department);
        int best = 0;
        for (int i = 1; i < load.length; i++) {
            if (load[i] / own.get(i).capacity() < load[best] / own.get(best).capacity()) {
                best = i;
            }
        }
        return best;
    }

    private static double months(Stint stint, int[] days) {
        int months = 0;
        for (int day : days) {
            if (stint.from() <= day && day <= stint.to()) {
                months++;
            }
        }
        return months;
    }

    private static int[] monthEnds(Timeline timeline) {
        return LocalDate.ofEpochDay(timeline.start())
                .datesUntil(LocalDate.ofEpochDay(timeline.end()).plusDays(1))
                .filter(date -> date.getDayOfMonth() == date.lengthOfMonth())
                .mapToInt(DanishDays::day)
                .toArray();
    }
}
