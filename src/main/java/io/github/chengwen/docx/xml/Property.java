package io.github.chengwen.docx.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * An element without characters, such as {@code <w:jc w:val="center"/>}.
 *
 * @param name without prefix
 * @param attributes in the order they are written
 * @param children the elements in it; mostly none
 */
public record Property(String name, List<Attribute> attributes, List<Property> children) {

    public Property {
        attributes = List.copyOf(attributes);
        children = List.copyOf(children);
    }

    /** An attribute of the same namespace. */
    record Attribute(String name, String value) {

        // As below: see there.

        @Override
        public boolean equals(Object other) {
            return other instanceof Attribute attribute
                    && name.equals(attribute.name)
                    && value.equals(attribute.value);
        }

        @Override
        public int hashCode() {
            return Objects.hash(name, value);
        }
    }

    /** A switch that is on, such as {@code <w:keepNext/>}. */
    public static Property on(String name) {
        return new Property(name, List.of(), List.of());
    }

    /** A switch that is off although its default is on. */
    static Property off(String name) {
        return of(name, "0");
    }

    /** A property with one {@code w:val}. */
    public static Property of(String name, String value) {
        return on(name).with("val", value);
    }

    public static Property of(String name, int value) {
        return of(name, Integer.toString(value));
    }

    public Property with(String attribute, String value) {
        List<Attribute> more = new ArrayList<>(attributes);
        more.add(new Attribute(attribute, value));
        return new Property(name, more, children);
    }

    public Property with(String attribute, int value) {
        return with(attribute, Integer.toString(value));
    }

    /** The same with an element in it, after those that it has. */
    public Property holding(Property child) {
        List<Property> more = new ArrayList<>(children);
        more.add(child);
        return new Property(name, attributes, more);
    }

    // What a record has of itself is put together when it is first used, which takes a while.

    @Override
    public boolean equals(Object other) {
        return other instanceof Property property
                && name.equals(property.name)
                && attributes.equals(property.attributes)
                && children.equals(property.children);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, attributes, children);
    }
}
