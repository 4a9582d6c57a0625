package dk.maanedsbog.dashboard;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;
import dk.maanedsbog.indicator.Indicator;
import dk.maanedsbog.indicator.IndicatorCatalogue;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * What the catalogue calls indicators in English. It is a translation and no part of a definition,
 * so that old editions are read with the names of today.
 */
@Component
final class EnglishNames implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1;

    private final transient Known known;

    /** The names by indicator, where every page of the application finds them. */
    private record Known(Map<String, String> names) {}

    EnglishNames(IndicatorCatalogue catalogue) {
        Map<String, String> names = new HashMap<>();
        for (Indicator indicator : catalogue.all()) {
            indicator.labelEn().ifPresent(name -> names.put(indicator.id(), name));
        }
        this.known = new Known(Map.copyOf(names));
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().getContext().setAttribute(Known.class, known);
    }

    static Optional<String> of(String indicator) {
        return Optional.ofNullable(VaadinService.getCurrent())
                .map(service -> service.getContext().getAttribute(Known.class))
                .map(known -> known.names().get(indicator));
    }
}
