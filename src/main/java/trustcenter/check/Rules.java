package trustcenter.check;

import java.util.List;

/** The rules, each once. A rule that is not listed here is not asked. */
public final class Rules {
  private Rules() {}

  /** All rules, in the order of their codes. */
  public static List<Rule> all() {
    return List.of(
        new TransferMechanismMissing(),
        new NotAnnounced(),
        new NoticeTooShort(),
        new AdequacyNotInForce(),
        new DpfOutsideUs(),
        new LocationOutsideTerritory(),
        new DatesContradict(),
        new ReplacementCycle(),
        new EngagementCycle(),
        new RegisterContradictsAgreement(),
        new PurposeMissing(),
        new AddressMissing(),
        new CountryMissing(),
        new LocationsMissing(),
        new ContactMissing(),
        new DataMissing(),
        new StartDateMissing(),
        new DpaMissing(),
        new DpfUnverified(),
        new SccReferenceMissing(),
        new DerogationUnjustified(),
        new EngagementTwice(),
        new RenameUnclear(),
        new RegisterUpheaval(),
        new LegalFormMissing(),
        new AsOfMissing(),
        new CertificateIncomplete(),
        new CertificateExpired(),
        new CertificateExpiring(),
        new DataProtectionOfficerMissing(),
        new SupervisoryAuthorityMissing(),
        new ObjectionContactMissing(),
        new OrganisationIncomplete(),
        new BaseUrlMissing(),
        new TranslationMissing(),
        new TranslationDiffers(),
        new DanglingReference(),
        new AnnexContradiction(),
        new ReviewOverdue(),
        new SectionEmpty(),
        new MeasureRepeated(),
        new Article32Uncovered(),
        new ControlNumber(),
        new MeasureGeneric(),
        new FactContradiction(),
        new TranslationShorter(),
        new TranslationOlder(),
        new AddressImplausible(),
        new ObjectionPeriodMissing(),
        new DocumentChanged(),
        new Placeholder(),
        new DirectionOverride(),
        new ImageWithoutText(),
        new LegacyCitation());
  }
}
