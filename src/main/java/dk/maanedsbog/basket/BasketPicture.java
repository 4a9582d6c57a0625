package dk.maanedsbog.basket;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/**
 * Paints a basket as a PNG for white paper, from the same drawing as the SVG. There are no letters
 * in it, so that it is the same on a machine without fonts; the words stand beside it.
 */
public final class BasketPicture {

    /** How wide and high the picture is, in pixels. */
    public static final int WIDTH = 1350;

    public static final int HEIGHT = 720;

    private static final double SCALE = WIDTH / BasketDrawing.WIDTH;
    private static final float WALL = 5;
    private static final BasketColors COLORS = BasketColors.PAPER;
    private static final float[] LINE_DASH = {1, 10};
    private static final float[] MISSING_DASH = {5, 5};

    private final Graphics2D canvas;

    private BasketPicture(Graphics2D canvas) {
        this.canvas = canvas;
    }

    /** The picture's bytes; the same basket always gives the same ones. */
    public static byte[] png(Basket basket) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image(basket), "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static BufferedImage image(Basket basket) {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.setRenderingHint(
                RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, WIDTH, HEIGHT);
        canvas.scale(SCALE, SCALE);
        new BasketPicture(canvas).paint(BasketDrawing.of(basket));
        canvas.dispose();
        return image;
    }

    private void paint(BasketDrawing drawing) {
        Path2D walls = walls(drawing);
        fill(walls, COLORS.inside());
        drawing.line()
                .ifPresent(
                        line ->
                                draw(
                                        new Line2D.Double(
                                                line.from(), line.y(), line.to(), line.y()),
                                        COLORS.line(),
                                        dashed(4, LINE_DASH)));
        drawing.marks().forEach(this::mark);
        draw(walls, COLORS.wall(), dashed(WALL, null));
    }

    private void mark(Mark mark) {
        if (mark.kind() == BallKind.MISSING) {
            draw(
                    shape(mark, BallForms.outline(mark)),
                    COLORS.missing(),
                    dashed(mark.r() * BallForms.MISSING_WIDTH, MISSING_DASH));
            return;
        }
        fill(shape(mark, BallForms.outline(mark)), COLORS.of(mark.kind()));
        if (mark.fresh()) {
            draw(
                    shape(mark, BallForms.rim(mark)),
                    COLORS.fresh(),
                    dashed(mark.r() * BallForms.FRESH_WIDTH, null));
        }
    }

    private void fill(Shape shape, String color) {
        canvas.setColor(Color.decode(color));
        canvas.fill(shape);
    }

    private void draw(Shape shape, String color, BasicStroke stroke) {
        canvas.setColor(Color.decode(color));
        canvas.setStroke(stroke);
        canvas.draw(shape);
    }

    private static BasicStroke dashed(double width, float[] dash) {
        return new BasicStroke(
                (float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 1, dash, 0);
    }

    private static Shape shape(Mark mark, BallForms.Form form) {
        return switch (form) {
            case BallForms.Round(double r) ->
                    new Ellipse2D.Double(mark.x() - r, mark.y() - r, 2 * r, 2 * r);
            case BallForms.Square square -> square(mark, square);
            case BallForms.Hexagon(double[] corners) -> {
                var path = new Path2D.Double();
                path.moveTo(mark.x() + corners[0], mark.y() + corners[1]);
                for (int at = 2; at < corners.length; at += 2) {
                    path.lineTo(mark.x() + corners[at], mark.y() + corners[at + 1]);
                }
                path.closePath();
                yield path;
            }
        };
    }

    private static Shape square(Mark mark, BallForms.Square square) {
        double side = 2 * square.half();
        var shape =
                new RoundRectangle2D.Double(
                        mark.x() - square.half(),
                        mark.y() - square.half(),
                        side,
                        side,
                        2 * square.corner(),
                        2 * square.corner());
        return square.turned()
                ? AffineTransform.getRotateInstance(Math.PI / 4, mark.x(), mark.y())
                        .createTransformedShape(shape)
                : shape;
    }

    private static Path2D walls(BasketDrawing drawing) {
        var walls = new Path2D.Double();
        walls.moveTo(drawing.middle() - drawing.wallTop(), drawing.top());
        walls.lineTo(drawing.middle() - drawing.wallBottom(), drawing.floor());
        walls.lineTo(drawing.middle() + drawing.wallBottom(), drawing.floor());
        walls.lineTo(drawing.middle() + drawing.wallTop(), drawing.top());
        return walls;
    }
}
