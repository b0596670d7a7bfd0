package trustcenter.model;

import java.util.Optional;

/**
 * Where a sub-processor processes.
 *
 * @param region a part of the country, as printed
 * @param activity what is done there
 * @param label what the register prints, where it is not the place's name
 * @param transfer the transfer mechanism of this location alone
 */
public record Location(
    Place place,
    Optional<Localised<String>> region,
    Optional<Localised<String>> activity,
    Optional<Localised<String>> label,
    Optional<Transfer> transfer) {}
