package dk.maanedsbog.basket;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The picture for paper shows the same balls as the drawing, and is the same each time. */
class BasketPictureTest {

    private static final int COLOR = 0xFFFFFF;

    /** A point of a ball that lies under none of the forms on it. */
    private static final double PLAIN = 0.78;

    @Test
    void each_ball_stands_in_the_picture_in_its_colour() {
        for (int total : List.of(0, 1, 7, 37, 150, 151, 400)) {
            Basket basket = SampleBasket.total(total, 50);
            BufferedImage image = BasketPicture.image(basket);
            BasketDrawing drawing = BasketDrawing.of(basket);
            for (Mark mark : drawing.marks()) {
                boolean ball = mark.kind() != BallKind.MISSING;
                String wanted =
                        ball ? BasketColors.PAPER.of(mark.kind()) : BasketColors.PAPER.inside();
                assertThat(color(image, mark)).as("%d: %s", total, mark).isEqualTo(wanted);
            }
        }
    }

    @Test
    void the_same_basket_gives_the_same_bytes() {
        assertThat(BasketPicture.png(SampleBasket.total(37, 50)))
                .isEqualTo(BasketPicture.png(SampleBasket.total(37, 50)))
                .isNotEqualTo(BasketPicture.png(SampleBasket.total(38, 50)));
    }

    private static String color(BufferedImage image, Mark mark) {
        double scale = BasketPicture.WIDTH / BasketDrawing.WIDTH;
        int x = (int) Math.round(mark.x() * scale);
        int y = (int) Math.round((mark.y() - PLAIN * mark.r()) * scale);
        return "#%06x".formatted(image.getRGB(x, y) & COLOR);
    }
}
