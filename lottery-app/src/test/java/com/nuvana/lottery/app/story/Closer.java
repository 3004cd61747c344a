package com.nuvana.lottery.app.story;

import static com.nuvana.lottery.app.testkit.OutcomeAssert.assertThat;

import com.nuvana.lottery.app.day.CancelClose;
import com.nuvana.lottery.app.day.CommitClose;
import com.nuvana.lottery.app.day.CompleteOnboarding;
import com.nuvana.lottery.app.day.InitialiseDay;
import com.nuvana.lottery.app.day.PrepareClose;
import com.nuvana.lottery.app.day.PreparedClose;
import com.nuvana.lottery.app.day.SaveDraft;
import com.nuvana.lottery.app.query.FindPack;
import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.Refusal;
import com.nuvana.lottery.domain.day.CloseToken;
import com.nuvana.lottery.domain.day.ClosedDay;
import com.nuvana.lottery.domain.day.Decision;
import com.nuvana.lottery.domain.day.DraftLine;
import com.nuvana.lottery.domain.day.NotSeenReason;
import com.nuvana.lottery.domain.day.OpenDay;
import com.nuvana.lottery.domain.store.Authority;
import com.nuvana.lottery.domain.store.EntryMethod;
import java.util.Arrays;
import java.util.Optional;

/** Somebody who opens, counts and closes days. */
public record Closer(CornerShop shop, Authority who) {

    // ---- what a person states about a pack

    /** Its face-up ticket, scanned. */
    public PrepareClose.Entry scan(String text) {
        FindPack.Found found = assertThat(shop.finds(text)).isAccepted();
        return new PrepareClose.Entry(
                found.pack().id(), new Decision.Scanned(found.face().orElseThrow()), EntryMethod.SCAN);
    }

    /** The number of its face-up ticket, typed. */
    public PrepareClose.Entry typed(String pack, int face) {
        return stated(pack, new Decision.Typed(Scans.ticket(face)));
    }

    /** No ticket is left. */
    public PrepareClose.Entry soldOut(String pack) {
        return stated(pack, new Decision.SoldOut());
    }

    /** It is not in its bin. */
    public PrepareClose.Entry notInItsBin(String pack) {
        return stated(pack, new Decision.NotSeen(NotSeenReason.NOT_IN_BIN, Optional.empty(), Optional.empty()));
    }

    /** Its face lies behind the books. */
    public PrepareClose.Entry backwards(String pack, int face) {
        return stated(
                pack,
                new Decision.NotSeen(
                        NotSeenReason.POSITION_BACKWARDS, Optional.of(Scans.ticket(face)), Optional.empty()));
    }

    PrepareClose.Entry stated(String pack, Decision decision) {
        return new PrepareClose.Entry(shop.pack(pack).id(), decision, EntryMethod.MANUAL);
    }

    // ---- the close

    /** Saves one decision into the draft. */
    public Outcome<DraftLine, Refusal> saves(PrepareClose.Entry entry) {
        return new SaveDraft(shop.work(), shop.books())
                .handle(new SaveDraft.Command(entry.pack(), entry.decision(), entry.entry(), who));
    }

    /** Prepares the draft. */
    public Outcome<PreparedClose, Refusal> preparesTheDraft() {
        return new PrepareClose(shop.work(), shop.books()).handle(PrepareClose.Command.ofDraft(who));
    }

    /** Prepares with exactly these decisions. */
    public Outcome<PreparedClose, Refusal> prepares(PrepareClose.Entry... entries) {
        return new PrepareClose(shop.work(), shop.books())
                .handle(new PrepareClose.Command(Optional.of(Arrays.asList(entries)), Optional.empty(), who));
    }

    public Outcome<ClosedDay, Refusal> commits(CloseToken token) {
        return new CommitClose(shop.work(), shop.books()).handle(new CommitClose.Command(token, who));
    }

    /** Prepares and commits; nothing is refused. */
    public ClosedDay closesWith(PrepareClose.Entry... entries) {
        return assertThat(commits(tokenOf(prepares(entries)))).isAccepted();
    }

    /** The token of an accepted preparation. */
    static CloseToken tokenOf(Outcome<PreparedClose, Refusal> prepared) {
        return assertThat(prepared).isAccepted().day().preparation().token();
    }

    public Outcome<OpenDay, Refusal> cancels() {
        return new CancelClose(shop.work(), shop.books()).handle(new CancelClose.Command(who));
    }

    // ---- the first day

    Outcome<OpenDay, Refusal> initialises() {
        return new InitialiseDay(shop.work(), shop.books()).handle(new InitialiseDay.Command(who));
    }

    Outcome<CompleteOnboarding.Answer, Refusal> completesOnboarding() {
        return new CompleteOnboarding(shop.work(), shop.books()).handle(new CompleteOnboarding.Command(who));
    }
}
