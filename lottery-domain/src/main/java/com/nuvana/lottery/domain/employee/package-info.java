/**
 * People who work in the store, and the PINs with which they log in. Start with
 * {@link com.nuvana.lottery.domain.employee.Employee}, then with {@link com.nuvana.lottery.domain.employee.PinTries}
 * for the lock. No hashing comes in here, and no PIN or hash leaves in a text: both hide themselves in
 * {@code toString}. What a person may do is the {@code Role} of the package {@code store}.
 */
package com.nuvana.lottery.domain.employee;
