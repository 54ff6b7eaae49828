package training

import (
	"github.com/canpolice/ipp/arrangement"
	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/policy"
)

var (
	wantDemand  = bilingual.Text{English: "the code of the demand", French: "le code de l'exigence"}
	wantCourses = bilingual.Text{
		English: "at least one course, with the day of departure from which it is asked",
		French:  "au moins un cours, avec le jour de départ à compter duquel il est exigé",
	}
	wantSome   = bilingual.Text{English: "at least one, or the key left out for all", French: "au moins un élément, ou l'omission de la clé pour tous"}
	wantGiven  = bilingual.Text{English: "before-departure or on-arrival", French: "before-departure ou on-arrival"}
	wantAsked  = bilingual.Text{English: "on-departure or throughout", French: "on-departure ou throughout"}
	wantEffect = bilingual.Text{English: "bars or advises", French: "bars ou advises"}
	wantWithin = bilingual.Text{
		English: "for how long a certificate counts, from a day on", French: "la durée de validité d'un certificat, à compter d'un jour",
	}
	wantSpan = bilingual.Text{
		English: "a whole number of days, months or years above 0", French: "un nombre entier de jours, de mois ou d'années supérieur à 0",
	}
	wantDaysAfter = bilingual.Text{
		English: "a whole number of days above 0", French: "un nombre entier de jours supérieur à 0",
	}
)

// Check lists what is wrong with the demand, each at the key of its JSON form: no ID, title, course, timing, effect,
// validity or basis; a timeline out of order; an empty list of organizations or roles; codes that are none; a course on
// arrival that is asked throughout the tour, which begins before it; a validity that is no whole number of days, months
// or years.
func (d Demand) Check() error {
	var faults fault.List
	if d.ID == "" {
		faults.Add(fault.Absent("id", wantDemand))
	}
	checkTitle(&faults, d.Title)
	d.checkCourses(&faults)
	checkSome(&faults, "organizations", d.Organizations, arrangement.ParseOrganization)
	checkSome(&faults, "roles", d.Roles, arrangement.ParseRole)
	fault.AddCode(&faults, "armed", d.Armed, policy.ParseAnswer)
	checkStated(&faults, "given", d.Given, ParseTiming, wantGiven)
	fault.AddCode(&faults, "asked", d.Asked, policy.ParseMoment)
	if d.Asked == policy.OnNomination || d.Asked == policy.Throughout && d.Given == OnArrival {
		faults.Add(fault.Fault{Kind: fault.Conflict, Path: "asked", Given: fault.Given(string(d.Asked)), Accepted: wantAsked})
	}
	checkStated(&faults, "effect", d.Effect, policy.ParseEffect, wantEffect)
	d.checkWithin(&faults)
	policy.CheckBasis(&faults, "basis", d.Basis)
	return faults.Err()
}

func (d Demand) checkCourses(faults *fault.List) {
	if len(d.Courses) == 0 {
		faults.Add(fault.Absent("courses", wantCourses))
	}
	faults.AddError("courses", d.Courses.Check())
	for i, entry := range d.Courses {
		if entry.Value == "" && !entry.Ended {
			faults.Add(fault.Absent(fault.Path("courses").Index(i).Key("value"), wantID))
		}
	}
}

func (d Demand) checkWithin(faults *fault.List) {
	if len(d.Within) == 0 {
		faults.Add(fault.Absent("within", wantWithin))
	}
	faults.AddError("within", d.Within.Check())
	for i, entry := range d.Within {
		within, accepted := entry.Value, wantSpan
		fine := within.Unit() == policy.CalendarDays
		if d.Given == OnArrival {
			accepted = wantDaysAfter
		} else {
			fine = fine || within.Unit() == policy.Months || within.Unit() == policy.Years || within.IsZero()
		}
		if !within.IsZero() {
			fine = fine && within.Number().IsPositive() && within.Number().IsInteger()
		}
		if !fine && !entry.Ended {
			faults.Add(fault.Fault{
				Kind: fault.OutOfRange, Path: fault.Path("within").Index(i).Key("value"),
				Given: bilingual.Both(within.In), Accepted: accepted,
			})
		}
	}
}

// checkSome complains of a list that is stated and empty, and of the codes in it that are none.
func checkSome[C ~string](faults *fault.List, at fault.Path, codes []C, parse func(string) (C, error)) {
	if codes != nil && len(codes) == 0 {
		faults.Add(fault.Absent(at, wantSome))
	}
	for i, code := range codes {
		checkStated(faults, at.Index(i), code, parse, wantSome)
	}
}

// checkStated complains of a code that is not stated or is none.
func checkStated[C ~string](faults *fault.List, at fault.Path, code C, parse func(string) (C, error), accepted bilingual.Text) {
	if code == "" {
		faults.Add(fault.Absent(at, accepted))
	}
	fault.AddCode(faults, at, code, parse)
}
