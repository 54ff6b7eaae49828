package personnel_test

import (
	"time"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
	"github.com/canpolice/ipp/personnel"
)

// minimumCases stand around the minimum strength that a service states, with the share well above.
func minimumCases() []homeCase {
	const rule = home + "minimum-strength"
	of := func(name string, strength policy.Measure, away calendar.Levels, want expected, minimum ...policy.Entry[policy.Measure]) homeCase {
		return service(name, in2008, func(h *personnel.HomeCapacity) {
			h.Strength.Actual, h.Away, h.Service.Minimum = strength, away, minimum
		}, want)
	}
	keeps := func(officers int, from calendar.Date) policy.Entry[policy.Measure] {
		return policy.Entry[policy.Measure]{From: from, Value: persons(officers)}
	}
	ends := func(from calendar.Date) policy.Entry[policy.Measure] {
		return policy.Entry[policy.Measure]{From: from, Ended: true}
	}
	ever := calendar.On(1990, time.January, 1)
	of1000, six := persons(1000), calendar.Constant(6)
	rush := func(period calendar.Period) calendar.Levels {
		return calendar.Constant(5).Plus(calendar.Constant(1).Within(period))
	}
	return []homeCase{
		of("no minimum", of1000, six, goes()),
		of("more than the minimum left", of1000, six, goes(), keeps(993, ever)),
		of("the minimum left", of1000, six, goes(), keeps(994, ever)),
		of("one less than the minimum left", of1000, six, stopped(rule), keeps(995, ever)),
		of("below the minimum with nobody away", of1000, calendar.Levels{}, stopped(rule), keeps(1001, ever)),
		of("one less than the minimum until the day before departure", of1000, rush(calendar.Between(may1, july1)), goes(), keeps(995, ever)),
		of("one less than the minimum until departure", of1000, rush(calendar.Between(may1, july1.AddDays(1))), stopped(rule), keeps(995, ever)),
		of("one less than the minimum on the last day of the tour", of1000, rush(calendar.Since(tour.Last())), stopped(rule), keeps(995, ever)),
		of("one less than the minimum on the day after the tour", of1000, rush(calendar.Since(tour.Until())), goes(), keeps(995, ever)),
		of("a minimum from the last day on", of1000, six, stopped(rule), keeps(995, tour.Last())),
		of("a minimum from the day after the tour on", of1000, six, goes(), keeps(995, tour.Until())),
		of("a minimum that ends on departure", of1000, six, goes(), keeps(995, ever), ends(july1)),
		of("a minimum that ends on the day after departure", of1000, six, stopped(rule), keeps(995, ever), ends(july1.AddDays(1))),
		of("a minimum lowered on departure", of1000, six, goes(), keeps(995, ever), keeps(994, july1)),
		of("a minimum raised on the last day", of1000, six, stopped(rule), keeps(994, ever), keeps(995, tour.Last())),
		of("a minimum that is no number of persons", of1000, six, unclear(rule), policy.Entry[policy.Measure]{From: ever, Value: percent(90)}),
		of("a minimum and an unknown strength", policy.Measure{}, calendar.Constant(1), unclear(rule), keeps(5, ever)),
		of("an unknown strength and a minimum that ended before", policy.Measure{}, calendar.Constant(1), goes(), keeps(5, ever), ends(july1)),
		of("an unknown strength and a minimum from the last day on", policy.Measure{}, calendar.Constant(1), unclear(rule), keeps(5, tour.Last())),
		of("an unknown strength and a minimum from the day after the tour on", policy.Measure{}, calendar.Constant(1), goes(), keeps(5, tour.Until())),
	}
}

// authorizationCases are asked twice: when the authorization of the province is advised, and when it is required.
func authorizationCases() []homeCase {
	var cases []homeCase
	const advised, required = home + "authorization-advised", home + "authorization"
	for _, edition := range []struct {
		word                       string
		when                       occasion
		unknown, refused           expected
		voidAgreement, noAgreement expected
		nobodyKnows                expected
	}{
		{
			", when it is advised", in2010.nominatedOn(calendar.On(2009, time.December, 31)),
			goes().but(advised), goes().but(advised),
			goes().but(home+"agreement-advised", advised), goes().but(home + "agreement-advised"), goes().but(home+"agreement-advised", advised),
		},
		{
			", when it is required", in2010, unclear(required), stopped(required),
			stopped(home+"agreement", required), stopped(home + "agreement"), unclear(home+"agreement", required),
		},
	} {
		with := func(name string, province personnel.Province, want expected, agreements ...personnel.Agreement) homeCase {
			return service(name+edition.word, edition.when, func(h *personnel.HomeCapacity) {
				h.Service.Province, h.Service.Agreements = province, agreements
			}, want)
		}
		agreed := func(period calendar.Period, authorized policy.Answer) personnel.Agreement {
			return personnel.Agreement{Period: period, Authorized: authorized}
		}
		ever, from, until := calendar.Always(), tour2010.From(), tour2010.Until()
		before, onDeparture := calendar.Between(may1, from), calendar.Between(may1, from.AddDays(1))
		lastDay, after := calendar.Since(tour2010.Last()), calendar.Since(until)
		yes, no := agreed(ever, policy.Yes), func(period calendar.Period) personnel.Agreement { return agreed(period, policy.No) }
		unsaid := func(period calendar.Period) personnel.Agreement { return agreed(period, "") }
		cases = append(cases,
			with("authorized", personnel.Quebec, goes(), yes),
			with("not said whether authorized", personnel.Quebec, edition.unknown, unsaid(ever)),
			with("no answer at all", personnel.Quebec, edition.unknown, agreed(ever, "perhaps")),
			with("not authorized", personnel.Quebec, edition.voidAgreement, no(ever)),
			with("not authorized until the day before departure", personnel.Quebec, goes(), no(before), agreed(calendar.Since(from), policy.Yes)),
			with("not authorized until departure", personnel.Quebec, edition.voidAgreement, no(onDeparture), agreed(calendar.Since(from.AddDays(1)), policy.Yes)),
			with("not authorized on the last day", personnel.Quebec, edition.voidAgreement, no(lastDay), agreed(calendar.Between(from, tour2010.Last()), policy.Yes)),
			with("not authorized on the day after the tour", personnel.Quebec, goes(), no(after), agreed(tour2010, policy.Yes)),
			with("an authorized agreement beside one that is not", personnel.Quebec, goes(), no(ever), yes),
			with("an authorized agreement beside one of which it is not said", personnel.Quebec, goes(), unsaid(ever), yes),
			with("not said until the day before departure", personnel.Quebec, goes(), unsaid(before), agreed(calendar.Since(from), policy.Yes)),
			with("not said until departure", personnel.Quebec, edition.unknown, unsaid(onDeparture), agreed(calendar.Since(from.AddDays(1)), policy.Yes)),
			with("not said on the last day", personnel.Quebec, edition.unknown, unsaid(lastDay), agreed(calendar.Between(from, tour2010.Last()), policy.Yes)),
			with("not said on the day after the tour", personnel.Quebec, goes(), unsaid(after), agreed(tour2010, policy.Yes)),
			with("refused and not said", personnel.Quebec, edition.unknown, no(ever), unsaid(ever)),
			with("no agreement known in Quebec", personnel.Quebec, edition.nobodyKnows),
			with("known to have no agreement in Quebec", personnel.Quebec, edition.noAgreement, []personnel.Agreement{}...),
			with("not said in Ontario", personnel.Ontario, goes(), unsaid(ever)),
			with("in a province that is not stated", "", edition.unknown, yes),
		)
	}
	return cases
}

// replacementCases stand around the number of those who are replaced.
func replacementCases() []homeCase {
	const rule = home + "replacement"
	of := func(name string, want expected, replacements ...personnel.Replacement) homeCase {
		return service(name, in2008, func(h *personnel.HomeCapacity) { h.Replacements = replacements }, want)
	}
	hired := func(officers int, period calendar.Period) personnel.Replacement {
		return personnel.Replacement{Period: period, Officers: persons(officers)}
	}
	waived := hired(1, calendar.Always())
	waived.Waived = bilingual.Text{English: "the unit has enough", French: "l'unité a assez de monde"}
	lacking := goes().but(rule)
	always := calendar.Always()
	rcmp, _ := personnel.ServiceByID("rcmp")
	return []homeCase{
		of("all replaced", goes(), hired(2, always)),
		of("one not replaced", lacking, hired(1, always)),
		of("one replaced and one waived", goes(), hired(1, always), waived),
		of("nobody replaced", lacking, []personnel.Replacement{}...),
		of("not said whether replaced", lacking),
		of("replaced from departure on", goes(), hired(2, calendar.Since(july1))),
		of("replaced from the day after departure on", lacking, hired(2, calendar.Since(july1.AddDays(1)))),
		of("replaced until the last day", goes(), hired(2, calendar.Between(may1, tour.Until()))),
		of("replaced until the day before the last", lacking, hired(2, calendar.Between(may1, tour.Last()))),
		of("one of them replaced until the day before the last", lacking, hired(1, always), hired(1, calendar.Between(may1, tour.Last()))),
		of("replaced by what are no persons", lacking, personnel.Replacement{Period: always, Officers: percent(2)}),
		service("not said whether the RCMP is replaced", in2008, func(h *personnel.HomeCapacity) { h.Service, h.Replacements = rcmp, nil }, goes()),
		service("nobody away and not said", in2008, func(h *personnel.HomeCapacity) { h.Away, h.Replacements = calendar.Levels{}, nil }, goes()),
	}
}
