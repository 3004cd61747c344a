/**
 * State lotteries as data: how they number packs, when they charge for them, what they pay and until when tickets go
 * back. Start at {@link com.nuvana.lottery.domain.jurisdiction.JurisdictionProfile}; what public sources say is in
 * {@link com.nuvana.lottery.domain.jurisdiction.KnownJurisdictions}. Empty always means "not seen in a source", never
 * "none". No code here asks which state it is in.
 */
package com.nuvana.lottery.domain.jurisdiction;
