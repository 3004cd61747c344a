package com.nuvana.lottery.app.testkit;

import com.nuvana.lottery.app.fact.OutboxRow;
import com.nuvana.lottery.domain.Topic;
import com.nuvana.lottery.domain.day.BusinessDay;
import com.nuvana.lottery.domain.pack.Pack;
import java.util.List;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;

/** Says what waits for the cloud: {@code assertThat(shop.outbox()).hasExactlyOne("PACK_ACTIVATED").about(pack)}. */
public final class OutboxAssert extends AbstractAssert<OutboxAssert, OutboxLog> {

    private OutboxAssert(OutboxLog actual) {
        super(actual, OutboxAssert.class);
    }

    /** Begins an assertion about an outbox. */
    public static OutboxAssert assertThat(OutboxLog outbox) {
        return new OutboxAssert(outbox);
    }

    /** One fact of that kind waits, no more and no less; goes on about it. */
    public FactAssert hasExactlyOne(String kind) {
        List<OutboxRow> found =
                actual.rows().stream().filter(row -> row.kind().equals(kind)).toList();
        if (found.size() != 1) {
            failWithMessage("expected exactly one %s, found %s among %s", kind, found.size(), actual.kinds());
        }
        return new FactAssert(found.get(0));
    }

    /** No fact of that kind waits. */
    public OutboxAssert hasNone(String kind) {
        Assertions.assertThat(actual.kinds()).doesNotContain(kind);
        return this;
    }

    /** The facts that wait are of these kinds, in this order. */
    public OutboxAssert hasKinds(String... kinds) {
        Assertions.assertThat(actual.kinds()).containsExactly(kinds);
        return this;
    }

    /** No fact waits. */
    public OutboxAssert isEmpty() {
        return hasKinds();
    }

    /** An assertion about one fact. */
    public static final class FactAssert extends AbstractAssert<FactAssert, OutboxRow> {

        private FactAssert(OutboxRow actual) {
            super(actual, FactAssert.class);
        }

        /** It is in the queue of that pack. */
        public FactAssert about(Pack pack) {
            return inTopic(Topic.pack(pack.id().value()));
        }

        /** It is in the queue of that day. */
        public FactAssert about(BusinessDay day) {
            return inTopic(Topic.day(day.id().value()));
        }

        /** It is in the queue of all bins. */
        public FactAssert aboutBins() {
            return inTopic(Topic.bins());
        }

        private FactAssert inTopic(Topic topic) {
            Assertions.assertThat(actual.topic()).as(actual.kind()).isEqualTo(topic);
            return this;
        }

        /** Its payload holds that text, such as {@code "amount_cents":1500}. */
        public FactAssert saying(String json) {
            Assertions.assertThat(actual.payload()).contains(json);
            return this;
        }
    }
}
