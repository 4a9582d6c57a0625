package dk.maanedsbog.architecture.badexample;

import com.vaadin.flow.component.html.Span;
import org.apache.poi.ss.usermodel.Cell;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A bad example: a nameless class that knows every framework. */
public record FrameworkUtil(Span span, Cell cell, JdbcClient jdbc) {}
