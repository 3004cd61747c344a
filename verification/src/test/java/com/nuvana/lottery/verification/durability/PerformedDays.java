package com.nuvana.lottery.verification.durability;

import static com.nuvana.lottery.verification.durability.PerformedPacks.WHO;

import com.nuvana.lottery.app.day.CancelClose;
import com.nuvana.lottery.app.day.CommitClose;
import com.nuvana.lottery.app.day.CompleteOnboarding;
import com.nuvana.lottery.app.day.InitialiseDay;
import com.nuvana.lottery.app.day.PrepareClose;
import com.nuvana.lottery.app.day.SaveDraft;
import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.Refusal;
import com.nuvana.lottery.domain.day.CloseToken;
import com.nuvana.lottery.domain.day.Decision;
import com.nuvana.lottery.domain.day.NotSeenReason;
import com.nuvana.lottery.domain.day.PreparedDay;
import com.nuvana.lottery.domain.pack.PackId;
import com.nuvana.lottery.domain.store.EntryMethod;
import com.nuvana.lottery.domain.ticket.TicketNumber;
import com.nuvana.lottery.embed.Lottery;
import java.util.List;
import java.util.Optional;

/** Acts on the business day, as commands. */
final class PerformedDays {

    private final Lottery lottery;

    PerformedDays(Lottery lottery) {
        this.lottery = lottery;
    }

    Outcome<?, Refusal> outcome(Act act) {
        return switch (act.command()) {
            case "initialiseDay" -> lottery.days().initialise().handle(new InitialiseDay.Command(WHO));
            case "completeOnboarding" ->
                lottery.days().completeOnboarding().handle(new CompleteOnboarding.Command(WHO));
            case "saveDraft" -> saveDraft(act);
            case "prepareClose" -> lottery.days().prepare().handle(preparation(act));
            case "commitClose" -> lottery.days().commit().handle(new CommitClose.Command(token(), WHO));
            case "cancelClose" -> lottery.days().cancel().handle(new CancelClose.Command(WHO));
            default -> throw new IllegalArgumentException(act.text());
        };
    }

    private Outcome<?, Refusal> saveDraft(Act act) {
        PackId pack = PerformedPacks.id(lottery, act.word(0));
        Decision decision = decision(act.word(1));
        return lottery.days().saveDraft().handle(new SaveDraft.Command(pack, decision, EntryMethod.SCAN, WHO));
    }

    private PrepareClose.Command preparation(Act act) {
        if (act.has(0) && act.word(0).equals("DRAFT")) {
            return PrepareClose.Command.ofDraft(WHO);
        }
        List<PrepareClose.Entry> entries = act.words().stream()
                .map(word -> word.split("=", -1))
                .map(pair -> new PrepareClose.Entry(
                        PerformedPacks.id(lottery, pair[0]), decision(pair[1]), EntryMethod.SCAN))
                .toList();
        return new PrepareClose.Command(Optional.of(entries), Optional.empty(), WHO);
    }

    private static Decision decision(String word) {
        String[] parts = word.split(":", -1);
        return switch (parts[0]) {
            case "SCANNED" -> new Decision.Scanned(new TicketNumber(parts[1]));
            case "TYPED" -> new Decision.Typed(new TicketNumber(parts[1]));
            case "SOLD_OUT" -> new Decision.SoldOut();
            case "NOT_SEEN" ->
                new Decision.NotSeen(NotSeenReason.valueOf(parts[1]), Optional.empty(), Optional.empty());
            default -> throw new IllegalArgumentException(word);
        };
    }

    /** The preparation as it stands in the file: nothing of it is kept in memory. */
    private CloseToken token() {
        return lottery.read(views -> views.days().current().orElseThrow())
                .<Optional<PreparedDay>>fold(open -> Optional.empty(), Optional::of, closed -> Optional.empty())
                .orElseThrow()
                .preparation()
                .token();
    }
}
