package dk.maanedsbog.demo;

import java.util.List;

/** The teams, the posts and everyone who has held one. */
record Staff(
        List<Team> teams,
        List<Post> posts,
        List<Employee> employees,
        List<Membership> memberships) {

    List<Post> postsOf(Department department, Role role) {
        return posts.stream()
                .filter(post -> post.department() == department && post.role() == role)
                .toList();
    }

    List<Post> postsOf(Role role) {
        return posts.stream().filter(post -> post.role() == role).toList();
    }
}
