// Package calendar models when things are: civil days, the periods and sets of days that the program's conditions hold
// on, and how many of something there are on each day.
//
// # The types
//
// [Date] is a civil day, without time of day or time zone, and no clock gives it: the day on which a question is asked
// is always an argument. [Period] is the days from a first day, included, until another, excluded. [Spans] is a set of
// days. Almost every condition of the program holds from a day, until a day or between two days, so that a rule answers
// with Spans, and what several rules allow together is their intersection:
//
//	both := certificate.Intersect(clearance.Spans())
//	both.Covers(calendar.Months(july1, 9))   // may she leave on July 1 for nine months?
//	both.Starts(274)                         // on which days could a stay of 274 days begin?
//	both.NextOut(july1)                      // from July 1 on, which is the first day not covered?
//
// [Levels] is a count by day: officers away, a ceiling, strength, vacancies. It is made by counting periods ([Count]) or
// from steps ([LevelsOf]), and compared day by day: [Levels.Above] is the set of the days on which a ceiling is broken.
// [FiscalYear] runs from 1 April to 31 March. [PartialDate] is the day of an event that is known to the day ([Exactly]),
// the month ([InMonth]) or the year ([InYear]), or of which two days are known between which it was ([Within]).
//
// # What is not there
//
// The zero value of each type is none: no date, no period, no days, a count of 0. What is reckoned from no date, or
// would lie beyond the calendar, which goes from 0001-01-01 to 9999-12-31, is no date again, for any number of days,
// months or years; nothing overflows. What has no end says so ([Since], [Always]): a Period until no date is none, so
// that a paper without a last day is never valid for ever. The calendar's last day and an open end are the same.
//
// # Months and birthdays
//
// Months never overflow into the next one: a month after 31 January is the last day of February ([Date.AddMonths]). Who
// is born on 29 February is a year older on 1 March in a common year ([Date.Anniversary]).
//
// # Text
//
// Every type has a text or JSON form that reads back as the same value: "2008-07-01", "2008-07-01/2009-04-01" (the second
// day excluded), "2008-07-01/..", "2016-17", "2004-05", "[2016-07-15..2017-01-10]" (one day of these, both included). What a person reads comes from the methods In, in English or in
// French, and names the last day, included: *du 1er juillet 2008 au 31 mars 2009*. Texts that cannot be read are a
// [fault.Fault].
//
// # Where it stands
//
// Package calendar stands on [fault], for what is wrong in a text, and on [bilingual], for how each language writes a
// date. Everything else in the house stands on it. Operations on a Spans of one or two periods do not allocate.
package calendar
