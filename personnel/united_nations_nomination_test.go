package personnel_test

import (
	"slices"
	"testing"
	"time"

	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
	"github.com/canpolice/ipp/personnel"
)

const nomination = "personnel/united-nations-nomination/"

func nominationCases() []candidateCase {
	const passport, clearance = nomination + "passport-months", nomination + "clearance-months"
	in2012 := []string{nomination + "medical-fitness", nomination + "misconduct"}
	in2019s := append(slices.Clone(in2012),
		nomination+"note-verbale", nomination+"application", nomination+"passport-copy", nomination+"certification")
	in2025s := append(slices.Clone(in2019s),
		passport, nomination+"medical-form-armed", nomination+"medical-form-unarmed", nomination+"vaccination", nomination+"no-corruption", clearance)
	day := in2025.nomination
	unarmed := func(c *personnel.Candidate) { c.Requirement.Armed = policy.No }
	expiring := func(day calendar.Date) func(*personnel.Candidate) {
		return paper(personnel.Passport, calendar.Between(day.AddYears(-10), day))
	}
	clearedOn := func(day calendar.Date) func(*personnel.Candidate) {
		return func(c *personnel.Candidate) { c.Officer.Cleared = day }
	}
	ms3 := paperCases(nomination+"medical-form-unarmed", in2025, personnel.UnarmedMedicalForm, day)
	for i := range ms3 {
		unarmed(&ms3[i].Subject)
	}
	return slices.Concat(
		screeningCases(nomination+"medical-fitness", in2025, personnel.MedicalFitness, day, stopped),
		screeningCases(nomination+"misconduct", in2025, personnel.MisconductRecord, day, stopped),
		paperCases(nomination+"note-verbale", in2025, personnel.NoteVerbale, day),
		paperCases(nomination+"application", in2025, personnel.Application, day),
		paperCases(nomination+"passport-copy", in2025, personnel.PassportCopy, day),
		paperCases(nomination+"certification", in2025, personnel.Certification, day),
		paperCases(nomination+"medical-form-armed", in2025, personnel.ArmedMedicalForm, day),
		ms3,
		paperCases(nomination+"vaccination", in2025, personnel.VaccinationCertificate, day),
		paperCases(nomination+"no-corruption", in2025, personnel.NoCorruption, day),
		[]candidateCase{
			whenNothingIsStated("the day before the procedure of 2012", calendar.On(2012, time.January, 31), expected{}),
			whenNothingIsStated("on the day of the procedure of 2012", calendar.On(2012, time.February, 1), unclear(in2012...)),
			whenNothingIsStated("the day before the procedure of 2019", calendar.On(2019, time.September, 8), unclear(in2012...)),
			whenNothingIsStated("on the day of the procedure of 2019", calendar.On(2019, time.September, 9), unclear(in2019s...)),
			whenNothingIsStated("the day before the call of 2025", calendar.On(2024, time.December, 31), unclear(in2019s...)),
			whenNothingIsStated("on the day of the call of 2025", calendar.On(2025, time.January, 1), unclear(in2025s...)),
			standing("ready in 2025", in2025, asReady, goes()),
			standing("an unarmed post without form MS2", in2025, both(unarmed, withoutPaper(personnel.ArmedMedicalForm)), goes()),
			standing("an armed post without form MS3", in2025, withoutPaper(personnel.UnarmedMedicalForm), goes()),
			standing("whether the post is armed not stated", in2025, func(c *personnel.Candidate) { c.Requirement.Armed = "" },
				unclear(nomination+"medical-form-armed", nomination+"medical-form-unarmed")),
			standing("papers not stated in 2019", occasion{in2019.nomination, in2019.tour}, func(c *personnel.Candidate) { c.Officer.Papers = nil }, unclear(in2019s[2:]...)),
			standing("a passport with 18 months left", in2025, expiring(day.AddMonths(18)), goes()),
			standing("a passport with 18 months less a day left", in2025, expiring(day.AddMonths(18).AddDays(-1)), stopped(passport)),
			standing("a passport with 18 months and a day left", in2025, expiring(day.AddMonths(18).AddDays(1)), goes()),
			standing("a passport with 19 months left", in2025, expiring(day.AddMonths(19)), goes()),
			standing("a passport with 17 months left", in2025, expiring(day.AddMonths(17)), stopped(passport)),
			standing("a passport valid since the day after", in2025, paper(personnel.Passport, calendar.Since(day.AddDays(1))), stopped(passport)),
			standing("a passport valid since that day", in2025, paper(personnel.Passport, calendar.Since(day)), goes()),
			standing("a passport valid since the day before", in2025, paper(personnel.Passport, calendar.Since(day.AddDays(-1))), goes()),
			standing("passport not stated", in2025, withoutPaper(personnel.Passport), unclear(passport)),
			standing("a passport valid on days not stated", in2025, paper(personnel.Passport, calendar.Period{}), unclear(passport)),
			standing("cleared on that day", in2025, clearedOn(day), goes()),
			standing("cleared the day after", in2025, clearedOn(day.AddDays(1)), stopped(clearance)),
			standing("cleared the day before", in2025, clearedOn(day.AddDays(-1)), goes()),
			standing("cleared 24 months before", in2025, clearedOn(day.AddMonths(-24)), stopped(clearance)),
			standing("cleared 24 months before, less a day", in2025, clearedOn(day.AddMonths(-24).AddDays(1)), goes()),
			standing("cleared 24 months before, and a day", in2025, clearedOn(day.AddMonths(-24).AddDays(-1)), stopped(clearance)),
			standing("clearance not stated", in2025, clearedOn(calendar.Date{}), unclear(clearance)),
		},
	)
}

func TestUnitedNationsNomination(t *testing.T) {
	held(t, personnel.UnitedNationsNomination(), nominationCases())
}
