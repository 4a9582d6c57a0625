// Fetches the ready-made bundle of Vaadin's components; the page's import map says where it lies.
import 'vaadin-components';
