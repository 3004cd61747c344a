package com.nuvana.lottery.app.backup;

/**
 * What a restore has done.
 *
 * @param backup the backup that is the store now, verified, with what is wrong in its books
 * @param replaced what became of the store that was there
 */
public record RestoreDone(BackupVerdict backup, Restored replaced) {}
