package com.nuvana.lottery.app.port;

import com.nuvana.lottery.domain.day.BusinessDate;
import com.nuvana.lottery.domain.day.BusinessDay;
import com.nuvana.lottery.domain.day.CloseLine;
import com.nuvana.lottery.domain.day.CloseToken;
import com.nuvana.lottery.domain.day.ClosedDay;
import com.nuvana.lottery.domain.day.DraftLine;
import com.nuvana.lottery.domain.store.DayId;
import java.util.List;
import java.util.Optional;

/** Reads the business days and the draft. No reading opens, changes or closes a day. */
public interface DayViews {

    /** The one day that is not closed, as stored: a preparation that has lapsed is still there. */
    Optional<BusinessDay> current();

    /** The day of that id. */
    Optional<BusinessDay> find(DayId id);

    /** The day that a commit of that token closed. */
    Optional<ClosedDay> closedBy(CloseToken token);

    /** The day closed last. */
    Optional<ClosedDay> lastClosed();

    /** The days that bear that date, by ordinal; a day not closed bears the date of its opening. */
    List<BusinessDay> of(BusinessDate date);

    /** The latest days, newest first, at most {@code limit}. */
    List<BusinessDay> latest(int limit);

    /** The lines of a prepared or closed day, by bin number; empty for an open one. */
    List<CloseLine> lines(DayId day);

    /** The draft of the open day, by the time of saving. */
    List<DraftLine> draft();
}
