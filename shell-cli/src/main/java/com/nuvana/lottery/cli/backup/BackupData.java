package com.nuvana.lottery.cli.backup;

import com.nuvana.lottery.app.backup.Backup;
import com.nuvana.lottery.app.json.Json;
import com.nuvana.lottery.cli.Data;

/** Backups as data. */
final class BackupData {

    private BackupData() {}

    static Json.Obj of(Backup backup) {
        return Data.object(
                "name", backup.name().text(),
                "at", backup.name().at(),
                "reason", backup.name().reason(),
                "entries", backup.name().entries(),
                "bytes", backup.bytes());
    }
}
