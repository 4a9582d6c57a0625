package dk.maanedsbog.basket;

import java.util.Locale;
import java.util.StringJoiner;
import java.util.stream.Stream;

/**
 * Writes a basket as SVG: elements with classes, so that a stylesheet may colour it, and no style
 * or script within. For a wall board the colours of a dark wall stand in it as attributes besides.
 */
public final class BasketSvg {

    private static final double WALL_WIDTH = 6;
    private static final int TEXT_SIZE = 30;
    private static final int SYMBOL = 40;
    private static final BasketSvg ON_WALL = new BasketSvg(true);
    private static final BasketSvg ON_SCREEN = new BasketSvg(false);

    private final boolean fixed;

    private BasketSvg(boolean fixed) {
        this.fixed = fixed;
    }

    /** The basket for a wall board, told in Danish. */
    public static String wall(Basket basket) {
        BasketWords words = BasketWords.danish();
        return ON_WALL.picture(
                BasketDrawing.of(basket),
                words.title(),
                words.sentence(basket),
                words.line(basket));
    }

    /** What stands for a kind of ball in the legend of a wall board. */
    public static String symbol(BallKind kind) {
        return ON_WALL.alone(kind);
    }

    /** The basket for a page whose stylesheet colours it. */
    public static String screen(Basket basket, BasketWords words) {
        return ON_SCREEN.picture(
                BasketDrawing.of(basket),
                words.title(),
                words.sentence(basket),
                words.line(basket));
    }

    /** The same, small: without words in the picture, and in the scale of others beside it. */
    public static String small(Basket basket, BallScale scale, BasketWords words) {
        return ON_SCREEN.picture(BasketDrawing.of(basket, scale), words.told(basket), "", "");
    }

    /** What stands for a kind of ball in the legend of a page. */
    public static String screenSymbol(BallKind kind) {
        return ON_SCREEN.alone(kind);
    }

    private String picture(BasketDrawing drawing, String title, String description, String line) {
        var svg = new StringBuilder();
        svg.append(
                text(
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"basket\" role=\"img\""
                                + " viewBox=\"0 0 %.0f %.0f\">",
                        BasketDrawing.WIDTH, BasketDrawing.HEIGHT));
        svg.append("<title>").append(escaped(title)).append("</title>");
        if (!description.isEmpty()) {
            svg.append("<desc>").append(escaped(description)).append("</desc>");
        }
        svg.append(text("<path%s d=\"%s\"/>", paint("inside"), outline(drawing)));
        drawing.line().ifPresent(rim -> svg.append(rim(rim, line)));
        drawing.marks().forEach(mark -> svg.append(place(mark)));
        drawing.balls().forEach(ball -> svg.append(shine(ball)));
        svg.append(text("<path%s d=\"%s\"/>", paint("wall"), outline(drawing)));
        return svg.append("</svg>").toString();
    }

    private String alone(BallKind kind) {
        double middle = SYMBOL / 2.0;
        Mark mark = new Mark(kind, false, 1, middle, middle, middle * 0.9);
        String shine = kind == BallKind.MISSING ? "" : shine(mark);
        return text(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"ball-symbol\""
                        + " aria-hidden=\"true\" viewBox=\"0 0 %d %d\">%s%s</svg>",
                SYMBOL, SYMBOL, place(mark), shine);
    }

    private static String outline(BasketDrawing drawing) {
        double corner = Math.min(22, drawing.wallBottom() / 2);
        double lean =
                (drawing.wallTop() - drawing.wallBottom())
                        * corner
                        / (drawing.floor() - drawing.top());
        double left = drawing.middle() - drawing.wallBottom();
        double right = drawing.middle() + drawing.wallBottom();
        return text(
                "M%.1f %.1fL%.1f %.1fQ%.1f %.1f %.1f %.1fL%.1f %.1fQ%.1f %.1f %.1f %.1fL%.1f %.1f",
                drawing.middle() - drawing.wallTop(),
                drawing.top(),
                left - lean,
                drawing.floor() - corner,
                left,
                drawing.floor(),
                left + corner,
                drawing.floor(),
                right - corner,
                drawing.floor(),
                right,
                drawing.floor(),
                right + lean,
                drawing.floor() - corner,
                drawing.middle() + drawing.wallTop(),
                drawing.top());
    }

    private String rim(BasketDrawing.Line rim, String words) {
        String line =
                text(
                        "<line%s x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\"/>",
                        paint("line"), rim.from(), rim.y(), rim.to(), rim.y());
        return words.isEmpty()
                ? line
                : line
                        + text(
                                "<text%s x=\"%.1f\" y=\"%.1f\" font-size=\"%d\">%s</text>",
                                paint("label"),
                                rim.textX(),
                                rim.y() - 16,
                                TEXT_SIZE,
                                escaped(words));
    }

    /** One element a ball, and one more for the rim of a new one. */
    private String place(Mark mark) {
        if (mark.kind() == BallKind.MISSING) {
            return form(paint("missing"), mark, BallForms.outline(mark))
                    + width(mark, BallForms.MISSING_WIDTH)
                    + "/>";
        }
        String stands = mark.stands() == 1 ? "" : text(" data-stands=\"%d\"", mark.stands());
        String ball =
                form(paint("ball " + mark.kind().code()), mark, BallForms.outline(mark))
                        + stands
                        + "/>";
        return mark.fresh()
                ? ball
                        + form(paint("fresh"), mark, BallForms.rim(mark))
                        + width(mark, BallForms.FRESH_WIDTH)
                        + "/>"
                : ball;
    }

    private String shine(Mark mark) {
        return text(
                "<circle%s cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\"/>",
                paint("shine"),
                mark.x() + BallForms.SHINE_X * mark.r(),
                mark.y() + BallForms.SHINE_Y * mark.r(),
                BallForms.SHINE * mark.r());
    }

    private static String form(String paint, Mark mark, BallForms.Form form) {
        return switch (form) {
            case BallForms.Round(double r) ->
                    text(
                            "<circle%s cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\"",
                            paint, mark.x(), mark.y(), r);
            case BallForms.Square square -> square(paint, mark, square);
            case BallForms.Hexagon(double[] corners) -> {
                var points = new StringJoiner(" ");
                for (int at = 0; at < corners.length; at += 2) {
                    points.add(
                            text("%.1f,%.1f", mark.x() + corners[at], mark.y() + corners[at + 1]));
                }
                yield text("<polygon%s points=\"%s\"", paint, points);
            }
        };
    }

    private static String square(String paint, Mark mark, BallForms.Square square) {
        String turned =
                square.turned()
                        ? text(" transform=\"rotate(45 %.1f %.1f)\"", mark.x(), mark.y())
                        : "";
        return text(
                "<rect%1$s x=\"%2$.1f\" y=\"%3$.1f\" width=\"%4$.1f\" height=\"%4$.1f\""
                        + " rx=\"%5$.1f\"%6$s",
                paint,
                mark.x() - square.half(),
                mark.y() - square.half(),
                2 * square.half(),
                square.corner(),
                turned);
    }

    private static String width(Mark mark, double part) {
        return text(" stroke-width=\"%.1f\"", mark.r() * part);
    }

    /** The class, and on the wall the colour too. */
    private String paint(String name) {
        String named = " class=\"" + name + "\"";
        return fixed ? named + fixed(name) : named + plain(name);
    }

    /** What must hold before any stylesheet: what is only a line is not filled. */
    private static String plain(String name) {
        return switch (name) {
            case "missing", "fresh", "wall" -> " fill=\"none\"";
            default -> "";
        };
    }

    private static String fixed(String name) {
        BasketColors colors = BasketColors.WALL;
        return switch (name) {
            case "inside" -> fill(colors.inside());
            case "wall" ->
                    stroke(colors.wall())
                            + text(" stroke-width=\"%.0f\" stroke-linecap=\"round\"", WALL_WIDTH);
            case "line" ->
                    stroke(colors.line())
                            + " stroke-width=\"4\" stroke-dasharray=\"1 11\""
                            + " stroke-linecap=\"round\"";
            case "label" -> fill(colors.line());
            case "missing" -> stroke(colors.missing()) + " stroke-dasharray=\"5 5\"";
            case "fresh" -> stroke(colors.fresh());
            case "shine" -> fill(colors.shine()) + " fill-opacity=\"0.75\"";
            default -> fill(colors.of(kind(name)));
        };
    }

    private static BallKind kind(String name) {
        return Stream.of(BallKind.values())
                .filter(kind -> name.equals("ball " + kind.code()))
                .findFirst()
                .orElseThrow();
    }

    private static String fill(String color) {
        return " fill=\"" + color + "\"";
    }

    private static String stroke(String color) {
        return " fill=\"none\" stroke=\"" + color + "\"";
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String text(String form, Object... values) {
        return String.format(Locale.ROOT, form, values);
    }
}
