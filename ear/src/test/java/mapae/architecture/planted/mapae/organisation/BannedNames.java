package mapae.architecture.planted.mapae.organisation;

/** Breaks: names that say how a thing is made and not what it is. */
public final class BannedNames {

    private BannedNames() {}

    static class OfficeImpl {}

    static class OfficeManager {}

    static class OfficeHelper {}

    static class OfficeUtil {}

    static class OfficeUtils {}

    static class OfficeDTO {}

    static class OfficeDto {}

    static class OfficeFacade {}

    static class AbstractOfficeCRUD {}

    @FunctionalInterface
    interface IOffice {
        void open();
    }

    /** Good neighbours: they only look alike. */
    static class Implementation {}

    static class IrrOfOffice {}
}
