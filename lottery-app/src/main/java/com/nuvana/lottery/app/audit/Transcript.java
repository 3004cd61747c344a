package com.nuvana.lottery.app.audit;

import com.nuvana.lottery.app.fact.OutboxRow;
import com.nuvana.lottery.app.json.CanonicalJson;
import com.nuvana.lottery.app.json.Json;
import com.nuvana.lottery.app.json.MovementJson;
import com.nuvana.lottery.app.json.Sha256;
import com.nuvana.lottery.domain.pack.Movement;
import com.nuvana.lottery.domain.store.Actor;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What one transaction has recorded, and from it the content of the command's audit entry. A storage makes one per
 * transaction and tells it every movement and every outbox row. Not thread-safe.
 */
public final class Transcript {

    /** The field of the facts; no detail of a command has one of this name. */
    static final String FACTS = "facts";

    private final List<Movement> movements = new ArrayList<>();
    private final List<OutboxRow> facts = new ArrayList<>();
    private Json.Obj result = Json.Obj.EMPTY;

    /** Takes note of a stored movement. */
    public void stored(Movement movement) {
        movements.add(movement);
    }

    /** Takes note of a stored outbox row. */
    public void stored(OutboxRow row) {
        facts.add(row);
    }

    /** Takes note of what came of the command beyond those. */
    public void entered(Json.Obj more) {
        result = result.withAll(more);
    }

    /** Canonical JSON: who asked for what, when, who allowed it, and every movement and fact that came of it. */
    public String contentOf(Audited command, Instant at) {
        Json.Obj content = command.detail()
                .withAll(result)
                .with("command", command.command())
                .with("actor", command.by().id().text())
                .with("role", command.by().role().name())
                .with("at", Json.of(at));
        for (Actor approver : command.approver().stream().toList()) {
            content = content.with("approver", approver.id().text());
        }
        if (!movements.isEmpty()) {
            content = content.with(
                    "movements",
                    Json.of(movements.stream().map(MovementJson::brief).toList()));
        }
        if (!facts.isEmpty()) {
            content = content.with(
                    FACTS, Json.of(facts.stream().map(Transcript::brief).toList()));
        }
        return CanonicalJson.write(content);
    }

    /** How an entry names a fact. */
    static Json brief(OutboxRow row) {
        return Json.Obj.EMPTY
                .with("id", row.id().toString())
                .with("kind", row.kind())
                .with("sequence", row.sequence())
                .with("sha256", Sha256.of(row.payload()).hex());
    }
}
