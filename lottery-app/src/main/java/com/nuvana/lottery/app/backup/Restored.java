package com.nuvana.lottery.app.backup;

import java.util.Optional;

/**
 * What became of the store that a restore has replaced.
 *
 * @param kept the backup that holds it; absent when there was none, or it could not be opened
 * @param aside the folder that holds its files as they were; absent when it is in a backup, or there was none
 */
public record Restored(Optional<Backup> kept, Optional<String> aside) {}
