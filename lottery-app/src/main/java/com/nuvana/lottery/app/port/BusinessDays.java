package com.nuvana.lottery.app.port;

import com.nuvana.lottery.domain.Change;
import com.nuvana.lottery.domain.day.ClosedDay;
import com.nuvana.lottery.domain.day.DayFact;
import com.nuvana.lottery.domain.day.DraftLine;
import com.nuvana.lottery.domain.day.OpenDay;
import com.nuvana.lottery.domain.day.PreparedDay;
import java.util.List;

/** Writes the business days and the draft. */
public interface BusinessDays extends DayViews {

    /** Stores the first day, with its fact. */
    void open(Change<OpenDay, DayFact> change);

    /** Stores that the onboarding is completed, with its fact. */
    void onboarded(Change<OpenDay, DayFact> change);

    /** Saves one line of the draft, in place of an earlier one for its pack. */
    void save(DraftLine line);

    /** Replaces the whole draft. */
    void replaceDraft(List<DraftLine> lines);

    /** Stores a preparation, in place of an earlier one of the same day. */
    void prepare(PreparedDay day);

    /** Stores since when the preparation's time is known to be over; nothing else of it is changed. */
    void expire(PreparedDay day);

    /** Drops the preparation; the draft stays. */
    void cancel(OpenDay day);

    /** Stores that the day is closed and the next one open, drops the draft, and appends both facts. */
    void close(Change<ClosedDay, DayFact> change);
}
