package com.nuvana.lottery.app.backup;

/** A backup that is there, by its name and the size of its file. */
public record Backup(BackupName name, long bytes) {}
