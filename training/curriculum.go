package training

import (
	"slices"
	"strings"

	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/policy"
)

// Curriculum is which courses are asked of whom: data, one [Demand] a line. [Standard] is the library's; a caller's own
// is that with a line more, less or changed. The zero Curriculum asks nothing.
type Curriculum []Demand

// Item is one course that a curriculum asks of an assignment, and why. The zero Item is none. Items compare with ==.
//
// Its JSON form is an object; that of the zero Item is an empty one.
type Item struct {
	// Demand is the ID of the demand.
	Demand string `json:"demand,omitzero"`
	// Title is what people read for it.
	Title bilingual.Text `json:"title,omitzero"`
	// Course is the ID of the course that is asked of a departure on that day; empty where the departure is not stated.
	Course string `json:"course,omitzero"`
	// Given is whether it is taken before departure or on arrival.
	Given Timing `json:"given,omitzero"`
	// Asked is when the certificate must hold.
	Asked policy.Moment `json:"asked,omitzero"`
	// Effect is what it does when it is not met.
	Effect policy.Effect `json:"effect,omitzero"`
	// Lacks is the fact without which nobody can tell whether the course is asked; zero where it is asked.
	Lacks policy.Fact `json:"lacks,omitzero"`
	// Why is of whom the course is asked: organization, role, armed or not, departures.
	Why bilingual.Text `json:"why,omitzero"`
	// Basis is what the demand rests on.
	Basis policy.Citation `json:"basis,omitzero"`
	// CourseBasis is what it rests on that this course is asked of such a departure; zero where that is what the demand
	// rests on.
	CourseBasis policy.Citation `json:"course_basis,omitzero"`
}

// IsZero says whether it is no item.
func (i Item) IsZero() bool { return i == Item{} }

// For are the courses that the curriculum asks of the assignment, in its order, each with why. Those of which nobody can
// tell, as a fact of the assignment is not stated, are among them with that fact.
func (c Curriculum) For(a Assignment) []Item {
	var items []Item
	for _, d := range c {
		if item, asked := d.item(a); asked {
			items = append(items, item)
		}
	}
	return items
}

// item is what the demand asks of the assignment, and whether it may ask something.
func (d Demand) item(a Assignment) (Item, bool) {
	course, lacks, asked := d.course(a)
	if !asked {
		return Item{}, false
	}
	entry, _ := d.Courses.On(a.Departure())
	return Item{
		Demand: d.ID, Title: d.Title, Course: course, Given: d.Given, Asked: d.moment(), Effect: d.Effect, Lacks: lacks,
		Why: d.why(a), Basis: d.Basis, CourseBasis: entry.Basis,
	}, true
}

var (
	allMissions     = bilingual.Text{English: "all missions", French: "toutes les missions"}
	missionsOf      = bilingual.Text{English: "missions: ", French: "missions\u00a0: "}
	rolesOf         = bilingual.Text{English: "roles: ", French: "rôles\u00a0: "}
	armedPosts      = bilingual.Text{English: "armed posts", French: "fonctions armées"}
	unarmedPosts    = bilingual.Text{English: "unarmed posts", French: "fonctions non armées"}
	departuresOf    = bilingual.Text{English: "departures: ", French: "départs\u00a0: "}
	betweenItsParts = bilingual.Text{English: "; ", French: "\u00a0; "}
)

// why says of whom the demand is asked, and of which departures like that of the assignment.
func (d Demand) why(a Assignment) bilingual.Text {
	var departures calendar.Spans
	for period := range d.Courses.All() {
		if period.Contains(a.Departure()) {
			departures = period.Spans()
		}
	}
	return d.asksOf(departures)
}

// scope says of whom the demand is asked, and of which departures, whatever the course was at the time.
func (d Demand) scope() bilingual.Text {
	var departures calendar.Spans
	for period := range d.Courses.All() {
		departures = departures.Union(period.Spans())
	}
	return d.asksOf(departures)
}

// scopeBasis is what it rests on that such courses are asked of such departures.
func (d Demand) scopeBasis() []policy.Citation {
	var bases []policy.Citation
	for _, entry := range d.Courses {
		if !entry.Basis.IsZero() && entry.Basis != d.Basis && !slices.Contains(bases, entry.Basis) {
			bases = append(bases, entry.Basis)
		}
	}
	return bases
}

func (d Demand) asksOf(departures calendar.Spans) bilingual.Text {
	return bilingual.Both(func(tag language.Tag) string {
		parts := []string{allMissions.In(tag)}
		if d.Organizations != nil {
			parts[0] = missionsOf.In(tag) + listed(tag, d.Organizations)
		}
		switch d.Armed {
		case policy.Yes:
			parts = append(parts, armedPosts.In(tag))
		case policy.No:
			parts = append(parts, unarmedPosts.In(tag))
		}
		if d.Roles != nil {
			parts = append(parts, rolesOf.In(tag)+listed(tag, d.Roles))
		}
		if !departures.IsEmpty() {
			parts = append(parts, departuresOf.In(tag)+departures.In(tag))
		}
		return strings.Join(parts, betweenItsParts.In(tag))
	})
}

// listed are the titles of the codes.
func listed[C interface{ Title() bilingual.Text }](tag language.Tag, codes []C) string {
	titles := make([]string, len(codes))
	for i, code := range codes {
		titles[i] = code.Title().In(tag)
	}
	return bilingual.List(tag, titles...)
}

var wantOtherID = bilingual.Text{English: "each ID once", French: "chaque identifiant une seule fois"}

// Check lists what is wrong with the curriculum, each at its place: the faults of each demand, and IDs that stand twice.
func (c Curriculum) Check() error {
	var faults fault.List
	seen := map[string]bool{}
	for i, d := range c {
		at := fault.Path("").Index(i)
		if seen[d.ID] {
			faults.Add(fault.Fault{Kind: fault.Duplicate, Path: at.Key("id"), Given: fault.Given(d.ID), Accepted: wantOtherID})
		}
		seen[d.ID] = d.ID != ""
		faults.AddError(at, d.Check())
	}
	return faults.Err()
}

const readinessID = "training/readiness"

var readinessTitle = bilingual.Text{English: "Readiness: training for the tour", French: "État de préparation\u00a0: formation en vue de la période d'affectation"}

// Readiness is the curriculum as a policy over trainees, one rule a demand with the ID "training/readiness/" and that of
// the demand, and the validity of a certificate as its limit. Which course is asked follows from the departure of the
// trainee's own assignment, so a decision is asked about the tour of the assignment. A faulty curriculum, and one without
// demands, is refused.
func (c Curriculum) Readiness() (policy.Policy[Trainee], error) {
	if err := c.Check(); err != nil {
		return policy.Policy[Trainee]{}, err
	}
	return policy.New(readinessID, readinessTitle, c.rules()...)
}

// rules are the demands as rules.
func (c Curriculum) rules() []policy.Rule[Trainee] {
	rules := make([]policy.Rule[Trainee], len(c))
	for i, d := range c {
		rules[i] = d.rule()
	}
	return rules
}

// Readiness is the policy of the [Standard] curriculum: what is done, what is missing and what expires during the tour.
// A rule whose course is not asked of the assignment is not applicable; one that reads a fact that is not stated is
// unknown, never met.
func Readiness() policy.Policy[Trainee] {
	return policy.Must(readinessID, readinessTitle, Standard().rules()...)
}

// Decide is what [Readiness], as it is on the day, decides about the trainee and the tour of the assignment.
func (t Trainee) Decide(day calendar.Date) policy.Decision {
	return Readiness().On(day).Decide(t, t.Assignment.Tour)
}

// UnmarshalJSON reads the JSON form. All faults are reported together, and leave the Item as it was.
func (i *Item) UnmarshalJSON(data []byte) error {
	var read Item
	err := fault.Decode(data, func(o *fault.Object) {
		o.Optional("demand", &read.Demand)
		o.Optional("title", &read.Title)
		o.Optional("course", &read.Course)
		o.Optional("given", &read.Given)
		o.Optional("asked", &read.Asked)
		o.Optional("effect", &read.Effect)
		o.Optional("lacks", &read.Lacks)
		o.Optional("why", &read.Why)
		o.Optional("basis", &read.Basis)
		o.Optional("course_basis", &read.CourseBasis)
	})
	if err != nil {
		return err
	}
	*i = read
	return nil
}
