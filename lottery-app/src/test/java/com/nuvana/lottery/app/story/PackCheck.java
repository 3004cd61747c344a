package com.nuvana.lottery.app.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.nuvana.lottery.domain.money.Money;
import com.nuvana.lottery.domain.pack.BookedMovement;
import com.nuvana.lottery.domain.pack.Movement;
import com.nuvana.lottery.domain.pack.Pack;
import com.nuvana.lottery.domain.pack.PackStatus;
import java.util.List;

/** Looks at one pack and its movements, as they were when somebody looked. */
record PackCheck(CornerShop shop, Pack pack) {

    PackCheck isInStock() {
        return is(PackStatus.RECEIVED);
    }

    PackCheck isOnSaleIn(int bin) {
        is(PackStatus.ACTIVE);
        assertThat(shop.pack("bin:" + bin).key()).isEqualTo(pack.key());
        return this;
    }

    PackCheck isSoldOut() {
        return is(PackStatus.DEPLETED);
    }

    PackCheck isReturned() {
        return is(PackStatus.RETURNED);
    }

    PackCheck isMissing() {
        return is(PackStatus.MISSING);
    }

    private PackCheck is(PackStatus status) {
        assertThat(PackStatus.of(pack)).as(pack.toString()).isEqualTo(status);
        return this;
    }

    /** So many tickets of it are gone. */
    PackCheck at(int position) {
        assertThat(pack.position().gone()).as(pack.toString()).isEqualTo(position);
        return this;
    }

    /** So many tickets of it were sold here, for so many cents. */
    PackCheck hasSold(int tickets, long cents) {
        List<Movement> all = ledger();
        assertThat(all.stream().mapToInt(m -> m.tickets().sold().tickets()).sum())
                .isEqualTo(tickets);
        assertThat(all.stream().map(Movement::amount).reduce(Money.ZERO, Money::plus))
                .isEqualTo(new Money(cents));
        return this;
    }

    /** All that ever happened to it: {@code COUNTED 0->12 $60.00}. */
    PackCheck went(String... movements) {
        assertThat(ledger().stream().map(Words::of)).containsExactly(movements);
        return this;
    }

    List<Movement> ledger() {
        return shop.read(views -> views.ledger().of(pack.id())).stream()
                .map(BookedMovement::movement)
                .toList();
    }

    /** The movement booked last. */
    Movement last() {
        List<Movement> all = ledger();
        return all.get(all.size() - 1);
    }
}
