package mapae.interchange;

import java.util.Map;
import mapae.audit.Audited;
import mapae.audit.Told;
import mapae.interchange.domain.ImportState;
import mapae.interchange.model.ImportRun;

/**
 * A file was sent to be imported, or its import ended.
 *
 * @param run the import as it stands then
 */
record ImportAudited(ImportRun run) implements Audited {

    @Override
    public String kind() {
        return run.state() == ImportState.WAITING ? "interchange.submit" : "interchange.end";
    }

    @Override
    public Map<String, String> after() {
        Told told = new Told()
                .with("import", run.id().value())
                .with("file", run.fileName())
                .with("importKind", run.kind().code())
                .with("profile", run.profile())
                .with("state", run.state());
        if (run.state() == ImportState.WAITING) {
            return told.with("mode", run.mode().code())
                    .with("bytes", run.sizeBytes())
                    .values();
        }
        return told.with("accepted", run.progress().accepted())
                .with("rejected", run.progress().rejected())
                .with("changed", run.changed())
                .with("cause", run.failureCode())
                .values();
    }
}
