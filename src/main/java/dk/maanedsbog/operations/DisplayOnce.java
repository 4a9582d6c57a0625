package dk.maanedsbog.operations;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dk.maanedsbog.board.QrCode;

/** Tells a display's address, also as a QR code; it is shown now and never again. */
final class DisplayOnce extends Div {

    private static final long serialVersionUID = 1;

    DisplayOnce(String text, String address) {
        addClassNames("notice", "password-once", "display-once");
        getElement().setAttribute("role", "status");
        add(
                new Paragraph(text),
                new Code(address),
                new Svg(QrCode.of(address).svg()),
                new Paragraph(getTranslation("displays.once")));
    }
}
