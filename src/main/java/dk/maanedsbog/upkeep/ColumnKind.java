package dk.maanedsbog.upkeep;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Locale;

/** How a column's values are written as text, the same for every database. */
enum ColumnKind {
    TEXT {
        @Override
        String text(ResultSet row, int column) throws SQLException {
            return row.getString(column);
        }

        @Override
        Object value(String text) {
            return text;
        }
    },
    WHOLE {
        @Override
        String text(ResultSet row, int column) throws SQLException {
            return row.getString(column);
        }

        @Override
        Object value(String text) {
            return Long.valueOf(text);
        }
    },
    DECIMAL {
        @Override
        String text(ResultSet row, int column) throws SQLException {
            BigDecimal number = row.getBigDecimal(column);
            return number == null ? null : number.toPlainString();
        }

        @Override
        Object value(String text) {
            return new BigDecimal(text);
        }
    },
    REAL {
        @Override
        String text(ResultSet row, int column) throws SQLException {
            double number = row.getDouble(column);
            return row.wasNull() ? null : Double.toString(number);
        }

        @Override
        Object value(String text) {
            return Double.valueOf(text);
        }
    },
    FLAG {
        @Override
        String text(ResultSet row, int column) throws SQLException {
            boolean flag = row.getBoolean(column);
            return row.wasNull() ? null : Boolean.toString(flag);
        }

        @Override
        Object value(String text) {
            return Boolean.valueOf(text);
        }
    },
    DAY {
        @Override
        String text(ResultSet row, int column) throws SQLException {
            return string(row.getObject(column, LocalDate.class));
        }

        @Override
        Object value(String text) {
            return LocalDate.parse(text);
        }
    },
    LOCAL_TIME {
        @Override
        String text(ResultSet row, int column) throws SQLException {
            return string(row.getObject(column, LocalDateTime.class));
        }

        @Override
        Object value(String text) {
            return LocalDateTime.parse(text);
        }
    },
    MOMENT {
        @Override
        String text(ResultSet row, int column) throws SQLException {
            OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
            return at == null ? null : at.toInstant().toString();
        }

        @Override
        Object value(String text) {
            return Instant.parse(text).atOffset(ZoneOffset.UTC);
        }
    },
    BYTES {
        @Override
        String text(ResultSet row, int column) throws SQLException {
            byte[] bytes = row.getBytes(column);
            return bytes == null ? null : Base64.getEncoder().encodeToString(bytes);
        }

        @Override
        Object value(String text) {
            return Base64.getDecoder().decode(text);
        }
    };

    /** The value of a result's column; null where it has none. */
    abstract String text(ResultSet row, int column) throws SQLException;

    /** What a statement is given for a text. */
    abstract Object value(String text);

    private static String string(Object value) {
        return value == null ? null : value.toString();
    }

    /** The kind of a column as the database's metadata describe it. */
    static ColumnKind of(int type, String typeName) {
        return switch (type) {
            case Types.VARCHAR, Types.CHAR, Types.LONGVARCHAR, Types.CLOB -> TEXT;
            case Types.BIGINT, Types.INTEGER, Types.SMALLINT -> WHOLE;
            case Types.DECIMAL, Types.NUMERIC -> DECIMAL;
            case Types.DOUBLE, Types.FLOAT, Types.REAL -> REAL;
            case Types.BOOLEAN, Types.BIT -> FLAG;
            case Types.DATE -> DAY;
            case Types.TIMESTAMP_WITH_TIMEZONE -> MOMENT;
            case Types.TIMESTAMP ->
                    typeName.toLowerCase(Locale.ROOT).contains("tz") ? MOMENT : LOCAL_TIME;
            case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB -> BYTES;
            default ->
                    throw new IllegalStateException(
                            "A backup can't keep a column of the type " + typeName);
        };
    }
}
