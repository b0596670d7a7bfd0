package trustcenter.model;

/** A product that sub-processors and catalogues can be bound to. */
public record Product(ProductId id, Localised<String> name) {}
