package com.nuvana.lottery.app.pack;

import com.nuvana.lottery.domain.pack.Occupant;
import com.nuvana.lottery.domain.pack.ReturnReason;
import com.nuvana.lottery.domain.store.BinNumber;
import java.util.Optional;
import java.util.function.Function;

/** What becomes of the pack that is in the bin already. */
public sealed interface OccupantChoice {

    /** Answers one function's value by the case at hand. */
    <X> X fold(
            Function<? super SoldOut, ? extends X> soldOut,
            Function<? super BackToStock, ? extends X> backToStock,
            Function<? super Return, ? extends X> returned,
            Function<? super MoveTo, ? extends X> moveTo);

    /** The word for it in the books. */
    default Occupant.Fate fate() {
        return fold(
                soldOut -> Occupant.Fate.REPLACED_SOLD_OUT,
                backToStock -> Occupant.Fate.BACK_TO_STOCK,
                returned -> Occupant.Fate.RETURN,
                moveTo -> Occupant.Fate.MOVE_TO);
    }

    /** It is sold out. */
    record SoldOut() implements OccupantChoice {
        @Override
        public <X> X fold(
                Function<? super SoldOut, ? extends X> soldOut,
                Function<? super BackToStock, ? extends X> backToStock,
                Function<? super Return, ? extends X> returned,
                Function<? super MoveTo, ? extends X> moveTo) {
            return soldOut.apply(this);
        }
    }

    /** It goes into the safe, at the face stated. */
    record BackToStock(Stated stated) implements OccupantChoice {
        @Override
        public <X> X fold(
                Function<? super SoldOut, ? extends X> soldOut,
                Function<? super BackToStock, ? extends X> backToStock,
                Function<? super Return, ? extends X> returned,
                Function<? super MoveTo, ? extends X> moveTo) {
            return backToStock.apply(this);
        }
    }

    /** It goes back to the distributor, at the face stated: needs a shift manager. */
    record Return(Optional<ReturnReason> reason, Stated stated) implements OccupantChoice {
        @Override
        public <X> X fold(
                Function<? super SoldOut, ? extends X> soldOut,
                Function<? super BackToStock, ? extends X> backToStock,
                Function<? super Return, ? extends X> returned,
                Function<? super MoveTo, ? extends X> moveTo) {
            return returned.apply(this);
        }
    }

    /** It goes into another bin, which has to be live and free. */
    record MoveTo(BinNumber bin) implements OccupantChoice {
        @Override
        public <X> X fold(
                Function<? super SoldOut, ? extends X> soldOut,
                Function<? super BackToStock, ? extends X> backToStock,
                Function<? super Return, ? extends X> returned,
                Function<? super MoveTo, ? extends X> moveTo) {
            return moveTo.apply(this);
        }
    }
}
