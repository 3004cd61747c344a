package com.nuvana.lottery.verification.durability;

/**
 * What a power cut may have left of a store.
 *
 * @param kind in which way it was cut
 * @param atLeast the place in the history of the last commit whose sync had returned
 * @param atMost the place of the last commit of which anything was written
 */
@SuppressWarnings("ArrayRecordComponent") // the bytes of a file, handed on and never compared as a value
record CrashImage(String kind, byte[] database, LogBytes log, int atLeast, int atMost) {}
