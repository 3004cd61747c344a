package com.nuvana.lottery.cli.doctor;

import com.nuvana.lottery.app.json.Json;
import com.nuvana.lottery.app.port.StoreHealth;
import com.nuvana.lottery.cli.Data;
import com.nuvana.lottery.cli.ExitCode;
import com.nuvana.lottery.cli.Page;
import com.nuvana.lottery.cli.View;

/** What the doctor has to say. */
final class CheckUpView implements View<CheckUp> {

    @Override
    public Json json(CheckUp checkUp) {
        StoreHealth file = checkUp.file();
        return Data.object(
                "file",
                        Data.object(
                                "path", file.file(),
                                "bytes", file.bytes(),
                                "engine", file.engine(),
                                "cipher", file.cipher(),
                                "schema", file.schema(),
                                "integrity", file.integrity(),
                                "foreign_keys", file.foreignKeys()),
                "findings", Findings.json(checkUp.findings()),
                "outbox_pending", checkUp.outbox().pending(),
                "outbox_oldest", checkUp.outbox().oldest());
    }

    @Override
    public void show(CheckUp checkUp, Page page) {
        StoreHealth file = checkUp.file();
        page.line(
                "doctor.file",
                "file",
                file.file(),
                "bytes",
                file.bytes(),
                "engine",
                file.engine(),
                "cipher",
                file.cipher(),
                "schema",
                file.schema());
        file.integrity().forEach(problem -> page.warning("doctor.problem", "problem", problem));
        file.foreignKeys().forEach(problem -> page.warning("doctor.problem", "problem", problem));
        Findings.show(checkUp.findings(), page);
        page.line(
                "status.outbox",
                "pending",
                checkUp.outbox().pending(),
                "oldest",
                checkUp.outbox().oldest());
        page.line(conclusion(checkUp));
    }

    private String conclusion(CheckUp checkUp) {
        if (exit(checkUp) != ExitCode.DONE) {
            return "doctor.damage";
        }
        return checkUp.findings().isEmpty() ? "doctor.well" : "doctor.look";
    }

    @Override
    public ExitCode exit(CheckUp checkUp) {
        return checkUp.isFileSound() ? Findings.exit(checkUp.findings()) : ExitCode.STORAGE;
    }
}
