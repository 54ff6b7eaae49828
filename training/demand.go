package training

import (
	"slices"

	"github.com/canpolice/ipp/arrangement"
	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/policy"
)

// Demand is one line of a [Curriculum]: which course it asks, of whom, of departures since when, and how long a
// certificate of it counts. The zero Demand is none.
//
// Its JSON form is an object; that of the zero Demand is an empty one.
type Demand struct {
	// ID is the last part of the ID of the rule in [Readiness], kebab-case English: "weapons" gives
	// "training/readiness/weapons". It is stable and never reused.
	ID string `json:"id,omitzero"`
	// Title is what people read for it.
	Title bilingual.Text `json:"title,omitzero"`
	// Courses is the ID of the course over time, by the day of departure: before its first entry, and after one that ends
	// it, nothing is asked. A certificate of the course that was asked on the day of completion counts too, so that a new
	// edition of the materials sends nobody back to school whose certificate still holds.
	Courses policy.Timeline[string] `json:"courses,omitzero"`
	// Organizations are those whose missions it is asked of; nil where it is asked of all.
	Organizations []arrangement.Organization `json:"organizations,omitzero"`
	// Roles are those it is asked of; nil where it is asked of all.
	Roles []arrangement.Role `json:"roles,omitzero"`
	// Armed is [policy.Yes] where it is asked of armed posts only, [policy.No] where of unarmed ones only, and zero where
	// of both.
	Armed policy.Answer `json:"armed,omitzero"`
	// Given is whether the course is taken before departure or on arrival.
	Given Timing `json:"given,omitzero"`
	// Asked is when the certificate must hold: zero is [policy.OnDeparture], and the other is [policy.Throughout] the tour.
	// What is given on arrival is asked on departure: that the course is completed soon after it.
	Asked policy.Moment `json:"asked,omitzero"`
	// Effect is what it does when it is not met: a demand that advises keeps nobody at home.
	Effect policy.Effect `json:"effect,omitzero"`
	// Within is for how long after the completion a certificate counts that does not state its validity, over time by the
	// day on which it is looked at, in months, years or days, and without end where the measure is zero. For a course on
	// arrival it is by how many days after departure it must be completed.
	Within policy.Timeline[policy.Measure] `json:"within,omitzero"`
	// Basis is what the demand rests on.
	Basis policy.Citation `json:"basis,omitzero"`
}

// IsZero says whether it is no demand: nothing about it is stated.
func (d Demand) IsZero() bool {
	return d.ID == "" && d.Title.IsZero() && d.Courses == nil && d.Organizations == nil && d.Roles == nil && d.Armed == "" &&
		d.Given == "" && d.Asked == "" && d.Effect == "" && d.Within == nil && d.Basis.IsZero()
}

// copied is the demand with lists of its own.
func (d Demand) copied() Demand {
	d.Courses, d.Within = slices.Clone(d.Courses), slices.Clone(d.Within)
	d.Organizations, d.Roles = slices.Clone(d.Organizations), slices.Clone(d.Roles)
	return d
}

// moment is when the certificate must hold.
func (d Demand) moment() policy.Moment {
	if d.Asked == "" {
		return policy.OnDeparture
	}
	return d.Asked
}

// The facts that the rules read about a trainee, beside the certificates.
var (
	organization = policy.NewFact("organization", bilingual.Text{
		English: "organization of the mission", French: "organisation responsable de la mission",
	})
	role      = policy.NewFact("role", bilingual.Text{English: "role in the mission", French: "rôle dans la mission"})
	armed     = policy.NewFact("armed", bilingual.Text{English: "whether the post is armed", French: "fonction armée ou non armée"})
	departure = policy.NewFact("departure", bilingual.Text{English: "day of departure", French: "jour du départ"})
)

// fact is the fact that is a certificate of the demand.
func (d Demand) fact() policy.Fact {
	return policy.NewFact("certificate-"+d.ID, bilingual.Text{
		English: "certificate: " + d.Title.English, French: "certificat\u00a0: " + d.Title.French,
	})
}

// course is the course that is asked of the assignment; the fact without which nobody can tell; or neither, where it
// asks nothing of it.
func (d Demand) course(a Assignment) (course string, lacks policy.Fact, asked bool) {
	lack := func(fact policy.Fact) {
		if lacks.IsZero() {
			lacks = fact
		}
	}
	switch {
	case d.Organizations == nil:
	case !a.Organization.Valid():
		lack(organization)
	case !slices.Contains(d.Organizations, a.Organization):
		return "", policy.Fact{}, false
	}
	switch {
	case d.Armed == "":
	case !a.Armed.Valid():
		lack(armed)
	case a.Armed != d.Armed:
		return "", policy.Fact{}, false
	}
	switch {
	case d.Roles == nil:
	case !a.Role.Valid():
		lack(role)
	case !slices.Contains(d.Roles, a.Role):
		return "", policy.Fact{}, false
	}
	if a.Departure().IsZero() {
		lack(departure)
		return "", lacks, true
	}
	entry, inForce := d.Courses.On(a.Departure())
	if !inForce {
		return "", policy.Fact{}, false
	}
	return entry.Value, lacks, true
}

// days are the days of departure, or those of the tour where the demand asks throughout it, on which the trainee's
// certificates meet the demand.
func (d Demand) days(fact policy.Fact, t Trainee, within policy.Measure) policy.Days {
	course, lacks, asked := d.course(t.Assignment)
	switch {
	case !asked:
		return policy.NotApplicable()
	case !lacks.IsZero():
		return policy.Missing(lacks)
	case t.Certificates == nil:
		return policy.Missing(fact)
	}
	known := true
	var met calendar.Spans
	for _, c := range t.Certificates {
		if c.Officer != t.Officer && c.Officer != "" {
			known = known && t.Officer != ""
			continue
		}
		if c.Course != course && !d.askedOn(c.Completed, c.Course) {
			known = known && c.Course != ""
			continue
		}
		counts := d.counts(c, within)
		if counts.IsZero() {
			known = false
		}
		met = met.Union(counts.Spans())
	}
	return policy.DuringSpans(fact, met, known)
}

// askedOn says whether the demand asked that course on the day.
func (d Demand) askedOn(day calendar.Date, course string) bool {
	entry, inForce := d.Courses.On(day)
	return inForce && entry.Value == course
}

// counts are the days on which the certificate meets the demand; for a course on arrival the days of departure that lie
// so many days before its completion or less; none where that is not known.
func (d Demand) counts(c Certificate, within policy.Measure) calendar.Period {
	if d.Given != OnArrival {
		return c.Days(within)
	}
	if within.Unit() != policy.CalendarDays {
		return calendar.Period{}
	}
	return calendar.Between(c.Completed.AddDays(-within.Int()), c.Completed.AddDays(1))
}

// latest is the last day on which the course can be completed for an assignment that it is asked of.
func (d Demand) latest(a Assignment, within policy.Measure) calendar.Date {
	if d.Given == OnArrival {
		return a.Departure().AddDays(within.Int())
	}
	return a.Departure().AddDays(-1)
}

// sense is which way the number of [Demand.Within] counts: the certificate lapses on the day on which it is so old, and a
// course on arrival may be completed on the last of the days.
func (d Demand) sense() policy.Sense {
	if d.Given == OnArrival {
		return policy.Maximum
	}
	return policy.Below
}

// rule is the demand as a rule.
func (d Demand) rule() policy.Rule[Trainee] {
	d = d.copied()
	fact := d.fact()
	return policy.Rule[Trainee]{
		ID: readinessID + "/" + d.ID, Title: d.Title, Scope: d.scope(), ScopeBasis: d.scopeBasis(), Basis: d.Basis,
		Asked: d.moment(), Effect: d.Effect, Sense: d.sense(), Limit: d.Within,
		Days: func(t Trainee, within policy.Measure) policy.Days { return d.days(fact, t, within) },
	}
}

// UnmarshalJSON reads the JSON form. All faults are reported together, and leave the Demand as it was.
func (d *Demand) UnmarshalJSON(data []byte) error {
	var read Demand
	err := fault.Decode(data, func(o *fault.Object) {
		o.Optional("id", &read.ID)
		o.Optional("title", &read.Title)
		fault.Items(o, "courses", &read.Courses)
		fault.Items(o, "organizations", &read.Organizations)
		fault.Items(o, "roles", &read.Roles)
		o.Optional("armed", &read.Armed)
		o.Optional("given", &read.Given)
		o.Optional("asked", &read.Asked)
		o.Optional("effect", &read.Effect)
		fault.Items(o, "within", &read.Within)
		o.Optional("basis", &read.Basis)
	})
	if err != nil {
		return err
	}
	*d = read
	return nil
}
