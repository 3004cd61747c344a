/**
 * Use cases about the staff and their PINs. Start with {@link com.nuvana.lottery.app.employee.CheckPin}, the one whose
 * refusal writes. PINs come in as values of the domain and go to the {@code PinHasher} port; none gets into an answer,
 * a message or the journal. Sessions do not come in: a shell keeps its own.
 */
package com.nuvana.lottery.app.employee;
