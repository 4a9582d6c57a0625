package dk.maanedsbog.quality.internal;

import dk.maanedsbog.quality.Assessment;
import dk.maanedsbog.quality.Assessments;
import dk.maanedsbog.quality.Colour;
import dk.maanedsbog.quality.Finding;
import dk.maanedsbog.shared.Period;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The quality gate's words in the application's own store. */
@Repository
class StoredAssessments implements Assessments {

    private final JdbcClient jdbc;

    StoredAssessments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional
    public void add(Assessment assessment) {
        var key = new GeneratedKeyHolder();
        jdbc.sql(
                        """
                        INSERT INTO assessment
                            (edition_id, period, revision, assessed_at, colour, approver)
                        VALUES (?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        assessment.editionId().orElse(null),
                        assessment.period().code(),
                        assessment.revision(),
                        assessment.at().atOffset(ZoneOffset.UTC),
                        assessment.colour().code(),
                        assessment.approver().orElse(null))
                .update(key, "assessment_id");
        long id = Objects.requireNonNull(key.getKey()).longValue();
        List<Finding> findings = assessment.findings();
        for (int place = 0; place < findings.size(); place++) {
            insert(id, place, findings.get(place));
        }
    }

    private void insert(long id, int place, Finding finding) {
        jdbc.sql("INSERT INTO assessment_finding VALUES (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        id,
                        place,
                        finding.colour().code(),
                        finding.rule(),
                        kept(finding.what()),
                        kept(finding.where()),
                        kept(finding.mend()))
                .update();
    }

    /** As much of a text as its column holds. */
    private static String kept(String text) {
        int most = 4000;
        return text.length() <= most ? text : text.substring(0, most - 1) + "…";
    }

    @Override
    public List<Assessment> newest(int limit) {
        return jdbc.sql("SELECT * FROM assessment ORDER BY assessment_id DESC LIMIT ?")
                .param(limit)
                .query(this::assessment)
                .list();
    }

    @Override
    public Optional<Assessment> ofEdition(long editionId) {
        return jdbc.sql("SELECT * FROM assessment WHERE edition_id = ?")
                .param(editionId)
                .query(this::assessment)
                .optional();
    }

    private Assessment assessment(ResultSet row, int number) throws SQLException {
        return new Assessment(
                Period.parse(row.getString("period")),
                row.getInt("revision"),
                row.getObject("assessed_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("edition_id", Long.class)),
                Optional.ofNullable(row.getString("approver")),
                findings(row.getLong("assessment_id")));
    }

    private List<Finding> findings(long id) {
        return jdbc.sql("SELECT * FROM assessment_finding WHERE assessment_id = ? ORDER BY place")
                .param(id)
                .query(
                        (row, number) ->
                                new Finding(
                                        Colour.ofCode(row.getString("colour")),
                                        row.getString("rule"),
                                        row.getString("what"),
                                        row.getString("place_of"),
                                        row.getString("mend")))
                .list();
    }
}
