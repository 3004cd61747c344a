package com.nuvana.lottery.app.port;

import com.nuvana.lottery.domain.employee.EmployeeCode;
import java.time.Instant;
import java.util.Optional;

/**
 * A lock that five wrong tries had set.
 *
 * @param until when it was to end
 * @param endedAt the reading of the clock at which a try was taken again; empty while nobody tried
 * @param entriesAtEnd how long the audit journal was then: an entry after it that bears an earlier instant than
 *     {@code until} shows that the clock had been set forward
 */
public record PinLock(EmployeeCode code, Instant setAt, Instant until, Optional<Instant> endedAt, long entriesAtEnd) {}
