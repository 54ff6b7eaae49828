package funding

import (
	"slices"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
)

// Post is one part of a plan that has costs of its own: a post, or several that cost alike, with what each of its officers
// costs and the days that they are abroad. The zero Post is none.
//
// Its JSON form is an object without what is not stated.
type Post struct {
	// ID is the code under which the caller keeps the post, such as that of a personnel.Post; empty where a plan has only one.
	ID string `json:"id,omitzero"`
	// Model is what one officer there costs.
	Model Model `json:"model,omitzero"`
	// Tours are the days that the officers are abroad, one tour of one officer each: as many as there are officers.
	Tours []calendar.Period `json:"tours,omitzero"`
}

// IsZero says whether it is none: nothing about it is stated.
func (p Post) IsZero() bool { return p.ID == "" && p.Model == nil && p.Tours == nil }

// own is the post with lists that nobody else can write to.
func (p Post) own() Post {
	p.Model, p.Tours = slices.Clone(p.Model), slices.Clone(p.Tours)
	return p
}

// Check lists what is wrong with the post, each at the key of its JSON form: a faulty model, no tours, and a tour that is none,
// is open-ended or reaches beyond the fiscal years of the calendar.
func (p Post) Check() error {
	var faults fault.List
	faults.AddError("model", p.Model.Check())
	if len(p.Tours) == 0 {
		faults.Add(fault.Absent("tours", wantTours))
	}
	for i, tour := range p.Tours {
		faults.AddError("", checkClosed(fault.Path("tours").Index(i), tour))
	}
	return faults.Err()
}

// reach is from the first day of any tour until the last; no days where a tour is none or is open-ended.
func reach(posts []Post) calendar.Period {
	var all calendar.Period
	for _, post := range posts {
		for _, tour := range post.Tours {
			switch {
			case checkClosed("", tour) != nil:
			case all.IsZero():
				all = tour
			default:
				all = calendar.Between(earlier(all.From(), tour.From()), later(all.Until(), tour.Until()))
			}
		}
	}
	return all
}

// checkPosts lists what is wrong with the posts of one plan.
func checkPosts(posts []Post) error {
	var faults fault.List
	if len(posts) == 0 {
		faults.Add(fault.Absent("posts", wantPosts))
	}
	var currency Currency
	for i, post := range posts {
		at := fault.Path("posts").Index(i)
		switch {
		case post.ID == "" && len(posts) > 1:
			faults.Add(fault.Absent(at.Key("id"), wantPostID))
		case slices.ContainsFunc(posts[:i], func(other Post) bool { return other.ID == post.ID }):
			faults.Add(fault.Fault{Kind: fault.Duplicate, Path: at.Key("id"), Given: fault.Given(post.ID), Accepted: wantPostOnce})
		}
		faults.AddError(at, post.Check())
		mine := post.Model.currency()
		if currency != "" && mine != "" && mine != currency {
			faults.Add(fault.Fault{
				Kind: fault.Conflict, Path: at.Key("model"), Given: fault.Given(string(mine)), Accepted: fault.Given(string(currency)),
			})
		}
		if currency == "" {
			currency = mine
		}
	}
	faults.AddError("", checkYears("posts", reach(posts)))
	return faults.Err()
}

var (
	wantPosts    = bilingual.Text{English: "the posts of the plan", French: "les fonctions du plan"}
	wantPostID   = bilingual.Text{English: "the code of the post, where there are several", French: "le code de la fonction, s'il y en a plusieurs"}
	wantPostOnce = bilingual.Text{English: "each post once", French: "chaque fonction une seule fois"}
	wantItsPost  = bilingual.Text{English: "the code of a post of the budget, or none", French: "le code d'une fonction du budget, ou aucun"}
)

// UnmarshalJSON reads a post as encoding/json writes it. All faults are reported together, and leave the Post as it was. What it
// lacks is for [Post.Check] to say.
func (p *Post) UnmarshalJSON(data []byte) error {
	var read Post
	err := fault.Decode(data, func(o *fault.Object) {
		o.Optional("id", &read.ID)
		fault.Items(o, "model", &read.Model)
		fault.Items(o, "tours", &read.Tours)
	})
	if err != nil {
		return err
	}
	*p = read
	return nil
}

// lines are what is still a forecast from the day on, or from the first tour on where there is none, in the order of the years.
func (p Post) lines(asOf calendar.Date) ([]Line, error) {
	days := make([]calendar.Period, 0, len(p.Tours))
	begun := map[calendar.FiscalYear]int{}
	first, last := calendar.FiscalYear(0), calendar.FiscalYear(0)
	for _, tour := range p.Tours {
		if tour.From().Before(asOf) {
			if tour = calendar.Between(asOf, tour.Until()); tour.IsZero() {
				continue
			}
		} else {
			begun[calendar.FiscalYearOf(tour.From())]++
		}
		days = append(days, tour)
		if year := calendar.FiscalYearOf(tour.From()); first == 0 || year < first {
			first = year
		}
		last = max(last, calendar.FiscalYearOf(tour.Last()))
	}
	officers := calendar.Count(slices.Values(days))
	var lines []Line
	for year := first; year != 0 && year <= last; year = year.Next() {
		more, err := p.Model.lines(year, officers.Sum(year.Period()), begun[year])
		if err != nil {
			return nil, err
		}
		for i := range more {
			more[i].Post = p.ID
		}
		lines = append(lines, more...)
	}
	return lines, nil
}
