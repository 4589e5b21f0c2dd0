package mapae.interchange.model;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import mapae.interchange.domain.RowError;

/** A reason why a row of an import is bad. */
@Entity
@Table(name = "import_error")
class BadRow {

    /** An import, and a number within it. */
    @Embeddable
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        @Column(name = "import_id")
        private long importId;

        private int sequence;

        protected Key() {}

        Key(long importId, int sequence) {
            this.importId = importId;
            this.sequence = sequence;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.importId == importId && key.sequence == sequence;
        }

        @Override
        public int hashCode() {
            return Objects.hash(importId, sequence);
        }
    }

    @EmbeddedId
    private Key key;

    private long line;

    @Column(name = "column_name")
    private String columnName;

    private String value;
    private String rule;

    @Convert(converter = Lines.class)
    @Column(name = "rule_arguments")
    private List<String> arguments;

    protected BadRow() {}

    BadRow(long importId, int sequence, RowError error) {
        this.key = new Key(importId, sequence);
        this.line = error.line();
        this.columnName = error.column().orElse(null);
        this.value = error.value().orElse(null);
        this.rule = error.rule();
        this.arguments = error.arguments();
    }

    RowError error() {
        return new RowError(line, Optional.ofNullable(columnName), Optional.ofNullable(value), rule, arguments);
    }
}
