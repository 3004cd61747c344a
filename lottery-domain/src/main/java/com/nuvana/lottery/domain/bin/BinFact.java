package com.nuvana.lottery.domain.bin;

import com.nuvana.lottery.domain.Fact;
import com.nuvana.lottery.domain.Topic;
import com.nuvana.lottery.domain.store.Origin;
import java.util.List;
import java.util.function.Function;

/** What happened to bins, for the cloud. */
public sealed interface BinFact extends Fact {

    /** Answers one function's value by the kind at hand. */
    <X> X fold(
            Function<? super BinsCreated, ? extends X> created,
            Function<? super BinChanged, ? extends X> changed,
            Function<? super BinRemoved, ? extends X> removed);

    @Override
    default int version() {
        return 1;
    }

    @Override
    default Topic topic() {
        return Topic.bins();
    }

    @Override
    default String kind() {
        return fold(created -> "BINS_CREATED", changed -> "BIN_CHANGED", removed -> "BIN_REMOVED");
    }

    /** Bins were made. */
    record BinsCreated(List<Bin> bins, Origin origin) implements BinFact {
        /** Copies the list. */
        public BinsCreated {
            bins = List.copyOf(bins);
        }

        @Override
        public <X> X fold(
                Function<? super BinsCreated, ? extends X> created,
                Function<? super BinChanged, ? extends X> changed,
                Function<? super BinRemoved, ? extends X> removed) {
            return created.apply(this);
        }
    }

    /** A bin bears another label. */
    record BinChanged(Bin bin, Origin origin) implements BinFact {
        @Override
        public <X> X fold(
                Function<? super BinsCreated, ? extends X> created,
                Function<? super BinChanged, ? extends X> changed,
                Function<? super BinRemoved, ? extends X> removed) {
            return changed.apply(this);
        }
    }

    /** A bin was taken away. */
    record BinRemoved(Bin bin, Origin origin) implements BinFact {
        @Override
        public <X> X fold(
                Function<? super BinsCreated, ? extends X> created,
                Function<? super BinChanged, ? extends X> changed,
                Function<? super BinRemoved, ? extends X> removed) {
            return removed.apply(this);
        }
    }
}
