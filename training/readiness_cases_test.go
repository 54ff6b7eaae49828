package training_test

import (
	"github.com/canpolice/ipp/arrangement"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
	"github.com/canpolice/ipp/training"
)

// empty is a trainee with no certificate on file.
func empty(a training.Assignment, departure string) training.Trainee {
	return without(ready(a, day(departure)), everyCourse...)
}

// nothingStated are the cases of the blank trainee. The validity of certificates is in force since ever.
func nothingStated() []readinessCase {
	const blocking = "pre-deployment weapons un-core un-police child-protection hostile-environment"
	const advising = "weapons-throughout un-generic-modules conduct-leaders mentoring community-policing induction"
	blank := func(name string, nomination calendar.Date, trainee training.Trainee) readinessCase {
		c := going(name, trainee, blocking, advising)
		c.Nomination, c.Tour = nomination, calendar.Months(nomination, 9)
		return unknown(c)
	}
	return []readinessCase{
		blank("nothing stated", day("2023-05-01"), training.Trainee{}),
		blank("nothing stated, but that there are no certificates", day("2023-05-01"), training.Trainee{Certificates: []training.Certificate{}}),
		blank("nothing stated, on the first day of all", calendar.Always().From(), training.Trainee{}),
	}
}

// editions are the cases of courses that take each other's place. A certificate of the edition that was asked when it was
// completed counts for as long as it holds.
func editions() []readinessCase {
	core := without(ready(patrol, day("2017-06-01")), "un-core-2009", "un-core-2017")
	police := without(ready(patrol, day("2022-06-01")), "un-police-2009", "un-police-2021")
	long := func(course, completed string) training.Certificate {
		c := took(course, day(completed))
		c.Valid = calendar.Since(c.Completed)
		return c
	}
	modules := func(departure string) training.Trainee {
		return without(ready(patrol, day(departure)), "un-generic-modules")
	}
	return []readinessCase{
		going("core of 2009 completed on its last day, for a later departure", core.With(took("un-core-2009", day("2017-05-01"))), "", ""),
		going("core of 2009 completed on the first day of the next", core.With(took("un-core-2009", day("2017-05-02"))), "un-core", ""),
		going("core of 2017 completed on the day before its first", core.With(took("un-core-2017", day("2017-05-01"))), "", ""),
		going("core of 2017 completed on its first day", core.With(took("un-core-2017", day("2017-05-02"))), "", ""),
		going("core of 2009 completed 24 months before a departure under the next", core.With(took("un-core-2009", day("2015-06-01"))), "un-core", ""),
		going("core of 2009 completed 24 months less a day before it", core.With(took("un-core-2009", day("2015-06-02"))), "", ""),
		going("core of 2009 completed on the day before its first, valid for ever", core.With(long("un-core-2009", "2009-12-31")), "un-core", ""),
		going("core of 2009 completed on its first day, valid for ever", core.With(long("un-core-2009", "2010-01-01")), "", ""),
		going("police set of 2009 completed on its last day, for a later departure", police.With(took("un-police-2009", day("2021-12-31"))), "", ""),
		going("police set of 2009 completed on the first day of the next", police.With(took("un-police-2009", day("2022-01-01"))), "un-police", ""),
		going("police set of 2021 completed on the day before its first", police.With(took("un-police-2021", day("2021-12-31"))), "", ""),
		going("police set of 2009 completed on the day before its first, valid for ever", police.With(long("un-police-2009", "2009-12-31")), "un-police", ""),
		going("police set of 2009 completed on its first day, valid for ever", police.With(long("un-police-2009", "2010-01-01")), "", ""),
		going("no generic modules, departing on the last day they are asked", modules("2009-12-31"), "", "un-generic-modules"),
		going("no generic modules, departing on the day the core takes their place", modules("2010-01-01"), "", ""),
		going("the core instead of the generic modules, before it is asked", modules("2008-07-01").With(took("un-core-2009", day("2008-06-01"))), "", "un-generic-modules"),
	}
}

// weaponsParts are the cases of the weapons part, for a tour from July 1, 2008 to March 31, 2009: one rule asks on
// departure and bars, the other asks throughout the tour and advises.
func weaponsParts() []readinessCase {
	none := without(ready(patrol, day("2008-07-01")), "weapons")
	on := func(completed string) training.Trainee { return none.With(took("weapons", day(completed))) }
	stated := func(first, last string) training.Trainee { return none.With(valid("weapons", day(first), day(last))) }
	anothers := took("weapons", day("2008-06-01"))
	anothers.Officer = "o-2"
	unarmed, notStated, perhaps := none, ready(patrol, day("2008-07-01")), ready(patrol, day("2008-07-01"))
	unarmed.Assignment.Armed, notStated.Assignment.Armed, perhaps.Assignment.Armed = policy.No, "", "perhaps"
	departing := func(departure string) training.Trainee { return without(ready(patrol, day(departure)), "weapons") }
	const departure, throughout = "weapons", "weapons-throughout"
	return []readinessCase{
		going("weapons completed on the day before departure", on("2008-06-30"), "", ""),
		going("weapons completed on the day of departure", on("2008-07-01"), "", ""),
		going("weapons completed on the day after departure", on("2008-07-02"), departure, throughout),
		going("weapons lapsing on the day after the tour", on("2008-04-01"), "", ""),
		going("weapons lapsing on the last day of the tour", on("2008-03-31"), "", throughout),
		going("weapons lapsing two days after the tour", on("2008-04-02"), "", ""),
		going("weapons completed 12 months less a day before departure", on("2007-07-02"), "", throughout),
		going("weapons completed 12 months before departure", on("2007-07-01"), departure, throughout),
		going("weapons completed 12 months and a day before departure", on("2007-06-30"), departure, throughout),
		going("weapons valid until the day before departure", stated("2008-01-01", "2008-06-30"), departure, throughout),
		going("weapons valid until the day of departure", stated("2008-01-01", "2008-07-01"), "", throughout),
		going("weapons valid until the day before the last of the tour", stated("2008-01-01", "2009-03-30"), "", throughout),
		going("weapons valid until the last day of the tour", stated("2008-01-01", "2009-03-31"), "", ""),
		going("weapons valid from the day of departure on", stated("2008-07-01", "2009-03-31"), "", ""),
		going("weapons valid from the day after departure on", stated("2008-07-02", "2009-03-31"), departure, throughout),
		going("weapons renewed on the day they lapse", on("2008-03-01").With(took("weapons", day("2009-03-01"))), "", ""),
		going("weapons renewed on the day after they lapse", on("2008-03-01").With(took("weapons", day("2009-03-02"))), "", throughout),
		going("weapons lapsed, and taken again on the day of departure", on("2007-01-01").With(took("weapons", day("2008-07-01"))), "", ""),
		going("weapons lapsed, and taken again on the day after", on("2007-01-01").With(took("weapons", day("2008-07-02"))), departure, throughout),
		going("weapons lapsed twice, on the day after departure", on("2006-01-01").With(took("weapons", day("2007-07-02"))), "", throughout),
		going("weapons lapsed twice, on the day of departure", on("2006-01-01").With(took("weapons", day("2007-07-01"))), departure, throughout),
		going("weapons lapsed, and taken again until the last day", on("2007-01-01").With(took("weapons", day("2008-04-01"))), "", ""),
		going("weapons lapsed, and taken again until the day before it", on("2007-01-01").With(took("weapons", day("2008-03-31"))), "", throughout),
		going("weapons not on file", none, departure, throughout),
		going("weapons of another officer", none.With(anothers), departure, throughout),
		unknown(going("weapons completed nobody knows when", none.With(took("weapons", calendar.Date{})), departure, throughout)),
		unknown(going("weapons perhaps meant by a certificate of no course", none.With(took("", day("2008-06-01"))), departure, throughout)),
		going("no weapons on an unarmed post", unarmed, "", ""),
		unknown(going("all on file, armed or not is not stated", notStated, departure, throughout)),
		unknown(going("all on file, armed in no known way", perhaps, departure, throughout)),
		going("no weapons, departing on the day before they are asked", departing("1994-12-31"), "", ""),
		going("no weapons, departing on the first day they are asked", departing("1995-01-01"), departure, throughout),
		going("no weapons, departing on the day after it", departing("1995-01-02"), departure, throughout),
	}
}

// inductions are the cases of the induction in the mission, within 30 days after the departure on July 1, 2008.
func inductions() []readinessCase {
	none := without(ready(patrol, day("2008-07-01")), "induction")
	on := func(completed string) training.Trainee { return none.With(took("induction", day(completed))) }
	anothers := took("induction", day("2008-07-10"))
	anothers.Officer = "o-2"
	departing := func(departure string) training.Trainee { return without(ready(patrol, day(departure)), "induction") }
	const rule = "induction"
	return []readinessCase{
		going("induction completed on the day before departure", on("2008-06-30"), "", rule),
		going("induction completed on the day of departure", on("2008-07-01"), "", ""),
		going("induction completed on the day after departure", on("2008-07-02"), "", ""),
		going("induction completed 29 days after departure", on("2008-07-30"), "", ""),
		going("induction completed 30 days after departure", on("2008-07-31"), "", ""),
		going("induction completed 31 days after departure", on("2008-08-01"), "", rule),
		going("induction not on file", none, "", rule),
		going("induction of another officer", none.With(anothers), "", rule),
		unknown(going("induction completed nobody knows when", none.With(valid("induction", day("2008-07-01"), day("2009-07-01"))), "", rule)),
		unknown(going("induction perhaps meant by a certificate of no course", none.With(took("", day("2008-07-10"))), "", rule)),
		going("no induction, departing on the day before it is asked", departing("2008-04-30"), "", ""),
		going("no induction, departing on the first day it is asked", departing("2008-05-01"), "", rule),
		going("no induction, departing on the day after it", departing("2008-05-02"), "", rule),
	}
}

// byOrganization are the cases of what is asked of whose missions: nothing is on file, and what is missing is what is asked.
// What is asked of some roles is asked of them under the United Nations only.
func byOrganization() []readinessCase {
	type missing struct{ blocking, advising string }
	in2008 := map[arrangement.Organization]missing{
		arrangement.UnitedNations: {"", "un-generic-modules induction"},
		arrangement.AfricanUnion:  {"", "induction"},
	}
	in2023 := map[arrangement.Organization]missing{
		arrangement.UnitedNations: {"un-core un-police child-protection", "induction"},
		arrangement.AfricanUnion:  {"", "induction"},
		arrangement.EuropeanUnion: {"hostile-environment", ""},
	}
	var cases []readinessCase
	for organization := range arrangement.Organizations() {
		nothing := func(departure string, asked missing) readinessCase {
			return going("nothing on file, under "+string(organization)+", departing on "+departure,
				empty(under(organization), departure), "pre-deployment weapons "+asked.blocking, "weapons-throughout "+asked.advising)
		}
		cases = append(cases, nothing("2008-07-01", in2008[organization]), nothing("2023-07-01", in2023[organization]))
	}
	for organization := range arrangement.Organizations() {
		if organization == arrangement.UnitedNations {
			continue // byRole goes through its roles
		}
		for _, role := range []arrangement.Role{arrangement.Command, arrangement.Mentoring, arrangement.CommunityPolicing} {
			post, asked := under(organization), in2023[organization]
			post.Role = role
			cases = append(cases, going("nothing on file, under "+string(organization)+" as "+string(role),
				empty(post, "2023-07-01"), "pre-deployment weapons "+asked.blocking, "weapons-throughout "+asked.advising))
		}
	}
	return cases
}

// byRole are the cases of what is asked of some roles only, departing in 2023 under the United Nations.
func byRole() []readinessCase {
	asked := map[arrangement.Role]string{
		arrangement.Command: "conduct-leaders", arrangement.CommunityPolicing: "community-policing",
		arrangement.Monitoring: "mentoring", arrangement.Mentoring: "mentoring", arrangement.Advising: "mentoring",
	}
	var cases []readinessCase
	for role := range arrangement.Roles() {
		cases = append(cases, going("nothing on file, as "+string(role), empty(as(role), "2023-07-01"),
			"pre-deployment weapons un-core un-police child-protection", "weapons-throughout induction "+asked[role]))
	}
	return cases
}

// factsNotStated are the cases of a trainee with every certificate, of whose assignment or file a fact is missing.
func factsNotStated() []readinessCase {
	const blocking, advising = "pre-deployment weapons un-core un-police child-protection", "weapons-throughout induction"
	in2023 := day("2023-07-01")
	noTour := ready(patrol, in2023)
	noTour.Assignment.Tour = calendar.Period{}
	noDeparture := going("all on file, departure not stated", noTour, blocking, advising+" un-generic-modules")
	noDeparture.Nomination, noDeparture.Tour = day("2023-05-01"), calendar.Months(in2023, 9)
	noFile, anothers := ready(patrol, in2023), ready(patrol, in2023)
	noFile.Certificates = nil
	for i := range anothers.Certificates {
		anothers.Certificates[i].Officer = "o-2"
	}
	whose := anothers
	whose.Officer = ""
	const organizations = "un-core un-police child-protection hostile-environment"
	return []readinessCase{
		unknown(noDeparture),
		unknown(going("not stated what is on file", noFile, blocking, advising)),
		going("all on file, but of another officer", anothers, blocking, advising),
		unknown(going("all on file, not stated whose", whose, blocking, advising)),
		unknown(going("all on file, organization not stated", ready(under(""), in2023), organizations, "induction")),
		unknown(going("all on file, organization in no known way", ready(under("league-of-nations"), in2023), organizations, "induction")),
		unknown(going("all on file, organization not stated, in 2008", ready(under(""), day("2008-07-01")), "", "un-generic-modules induction")),
		unknown(going("all on file, role not stated", ready(as(""), in2023), "", "conduct-leaders mentoring community-policing")),
		unknown(going("all on file, role in no known way", ready(as("juggling"), in2023), "", "conduct-leaders mentoring community-policing")),
		unknown(going("all on file, role not stated, in 2008", ready(as(""), day("2008-07-01")), "", "conduct-leaders")),
	}
}
