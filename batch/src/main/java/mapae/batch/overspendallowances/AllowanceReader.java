package mapae.batch.overspendallowances;

import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Deque;
import mapae.allowance.DueAllowances;

/** Reads the keys of open allowances, page by page. Its checkpoint is the last key read. */
@Named
@Dependent
public class AllowanceReader extends AbstractItemReader {

    private static final int PAGE = 100;

    private final Deque<Long> page = new ArrayDeque<>();

    @Inject
    private DueAllowances allowances;

    private long last;

    @Override
    public void open(Serializable checkpoint) {
        last = checkpoint == null ? 0 : (Long) checkpoint;
        page.clear();
    }

    @Override
    public Long readItem() {
        if (page.isEmpty()) {
            page.addAll(allowances.after(last, PAGE));
        }
        Long next = page.poll();
        last = next == null ? last : next;
        return next;
    }

    @Override
    public Long checkpointInfo() {
        return last;
    }
}
