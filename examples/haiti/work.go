package main

import (
	"context"
	"slices"

	"github.com/shopspring/decimal"

	"github.com/canpolice/ipp/arrangement"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
	"github.com/canpolice/ipp/mission"
	"github.com/canpolice/ipp/personnel"
	"github.com/canpolice/ipp/personnel/selection"
)

// home asks each service that is in Haiti or has candidates what it can spare.
func (d *dossier) home(day calendar.Date) {
	rules := personnel.PolicingAtHome().On(day)
	there := mission.HaitiInSpring2008()
	d.There = there
	for _, v := range volunteers {
		service, known := personnel.ServiceByID(v.service)
		if !known {
			continue
		}
		line := homeLine{Service: v.service, Name: service.Name}
		line.Strength, _ = service.StrengthNear(departure)
		line.Agreed = agreed(service)
		if count, known := there.Of(v.service); known {
			line.Away = count.Int()
		}
		more, verdict := personnel.Headroom(rules, line.capacity(service), tour)
		line.Stated, line.Headroom = verdict == policy.Met, more
		d.Home = append(d.Home, line)
	}
}

// agreed is the agreement of the service that names a number of officers and covers the tour; the zero Agreement where
// there is none.
func agreed(service personnel.Service) personnel.Agreement {
	for _, agreement := range service.Agreements {
		if agreement.Officers.Int() > 0 && agreement.Period.Covers(tour) {
			return agreement
		}
	}
	return personnel.Agreement{}
}

// capacity is the service with those who are in Haiti and those selected away from it.
func (l homeLine) capacity(service personnel.Service) personnel.HomeCapacity {
	away := calendar.Constant(l.Away)
	for range l.Selected {
		away = away.Plus(calendar.Count(slices.Values([]calendar.Period{tour})))
	}
	return personnel.HomeCapacity{Service: service, Strength: l.Strength, Away: away}
}

// homeWithPlan judges policing at home again, with the officers selected away, and says where they come from.
func (d *dossier) homeWithPlan(day calendar.Date) error {
	var homes []personnel.HomeCapacity
	for _, line := range d.Home {
		service, _ := personnel.ServiceByID(line.Service)
		homes = append(homes, line.capacity(service))
	}
	check, err := personnel.CheckAtHome(personnel.PolicingAtHome().On(day), homes, tour)
	if err != nil {
		return err
	}
	for i := range d.Home {
		d.Home[i].Decision = check.Services[i].Decision
	}
	d.TooMany = slices.Collect(func(yield func(string) bool) {
		for failing := range check.Failing() {
			if !yield(failing.Service) {
				return
			}
		}
	})
	var selected []string
	for _, line := range d.Selected {
		selected = append(selected, line.Service)
	}
	composition := personnel.Composed(slices.Values(selected), personnel.Services())
	d.Represented = personnel.RepresentationOf(composition, personnel.ProvincialStrengths(day))
	return nil
}

// choose selects the 24, and says who is next in line and who came close.
func (d *dossier) choose(ctx context.Context, day calendar.Date) error {
	rules := personnel.UnitedNations().On(day)
	officers, err := makeCandidates()
	if err != nil {
		return err
	}
	problem := selection.Problem{Posts: d.Posts, Officers: officers, Rules: rules, Tour: tour, Fit: fit}
	for _, line := range d.Home {
		if line.Stated {
			problem.Capacity = append(problem.Capacity, selection.Capacity{Service: line.Service, Officers: line.Headroom})
		}
	}
	plan, err := selection.Choose(ctx, problem)
	if err != nil {
		return err
	}
	verified := plan.Verify() == nil && plan.VerifyFor(ctx, problem) == nil
	d.Plan = planLine{Priority: plan.Filled(), Points: plan.Fit(), Verified: verified, Prices: []priceLine{}}
	for price := range plan.Prices() {
		d.Plan.Prices = append(d.Plan.Prices, priceLine{
			Service: price.Service, Post: price.Post, Positions: price.Positions, Priority: price.Filled, Points: price.Fit,
		})
	}
	least := map[string]decimal.Decimal{}
	for a := range plan.Assignments() {
		points := a.Fit.Total()
		d.Selected = append(d.Selected, selectedLine{Officer: a.Officer, Service: a.Service, Post: a.Post, Fit: a.Fit, Points: points})
		if before, found := least[a.Post]; !found || points.LessThan(before) {
			least[a.Post] = points
		}
		for i := range d.Home {
			if d.Home[i].Service == a.Service {
				d.Home[i].Selected++
			}
		}
		d.Plan.Filled++
	}
	d.Left = map[selection.Outcome]int{}
	for standing := range plan.Standings() {
		if standing.Outcome != selection.Selected && standing.Outcome != selection.NotEligible {
			d.Left[standing.Outcome]++
		}
	}
	for post, open := range plan.Open() {
		d.Open = append(d.Open, openLine{Post: post, Positions: open})
	}
	for _, post := range d.Posts {
		shown := 0
		for next := range plan.NextInLine(post.ID) {
			if shown++; shown > 2 {
				break
			}
			d.Next = append(d.Next, nextLine{
				Post: post.ID, Officer: next.Officer, Service: next.Service,
				Points: next.Fit.Total(), Least: least[post.ID], Outcome: next.Outcome,
			})
		}
	}
	d.judge(rules, officers)
	if err := d.homeWithPlan(day); err != nil {
		return err
	}
	return nil
}

// judge counts the verdicts on all candidates and lists those who came close: unmet or unknown by at most two findings.
func (d *dossier) judge(rules policy.Edition[personnel.Candidate], officers []personnel.Officer) {
	d.Candidates = candidatesLine{Count: len(officers), Rules: rules.ID(), Verdicts: map[policy.Verdict]int{}}
	for _, officer := range officers {
		decision := rules.Decide(personnel.Candidate{Officer: officer, Requirement: d.Posts[0].Requirement}, tour)
		if len(d.Standard) == 0 {
			for f := range decision.Findings() {
				d.Standard = append(d.Standard, ruleLine{
					Rule: f.Rule, Title: f.Title, Limit: f.Limit, Asked: f.Asked, Effect: f.Effect, Basis: f.Basis, Since: f.LimitBasis,
				})
			}
		}
		d.Candidates.Verdicts[decision.Verdict()]++
		fixes := decision.Fixes()
		d.Candidates.miss(fixes)
		if len(fixes) == 0 || len(fixes) > 2 {
			continue
		}
		miss := nearMiss{Officer: officer.ID, Service: officer.Service, Fixes: fixes}
		if first := decision.Windows().First(); !first.IsZero() {
			miss.Earliest = first
		} else {
			miss.Together = together(fixes)
		}
		d.NearMisses = append(d.NearMisses, miss)
	}
}

// miss counts the facts that are missing.
func (c *candidatesLine) miss(fixes []policy.Fix) {
	for _, fix := range fixes {
		if fix.Mend != policy.State {
			continue
		}
		i := slices.IndexFunc(c.Missing, func(m missingLine) bool { return m.Fact == fix.Fact })
		if i < 0 {
			i = len(c.Missing)
			c.Missing = append(c.Missing, missingLine{Fact: fix.Fact})
		}
		c.Missing[i].Count++
	}
}

// together is the first departure for which it is enough to put right what can be, where the rest must be waited for; no
// date where nothing must be, or where something cannot be mended.
func together(fixes []policy.Fix) calendar.Date {
	var first calendar.Date
	for _, fix := range fixes {
		switch fix.Mend {
		case policy.State, policy.PutRight:
		case policy.Wait:
			if fix.Earliest.After(first) || first.IsZero() {
				first = fix.Earliest
			}
		default:
			return calendar.Date{}
		}
	}
	return first
}

// decide sets out the request, the factors, who decides and what is on record, and the ceiling.
func (d *dossier) decide(day calendar.Date) {
	d.Request = request()
	assessment := arrangement.Assessment{Request: d.Request}
	for _, line := range d.Home {
		assessment.DomesticPolicing = append(assessment.DomesticPolicing, line.Decision)
	}
	d.Factors = arrangement.DecisionFactors().On(day).Decide(assessment, tour)
	for partner := range arrangement.Partners() {
		name, known := partner.NameOn(day)
		if !known {
			continue
		}
		line := partnerLine{Partner: partner, Name: name, Parts: partner.Parts(day)}
		for _, part := range line.Parts {
			basis, _ := partner.Has(part, day)
			line.Basis = append(line.Basis, basis)
		}
		d.Partners = append(d.Partners, line)
	}
	d.Consent = arrangement.PartnersConcur().On(day).Decide(record(), tour)
	haiti := mission.Haiti()
	for period, entry := range haiti.Authorized.All() {
		if !period.From().After(day) {
			d.OnRecord = append(d.OnRecord, recordLine{From: entry.From, Officers: entry.Value, Basis: entry.Basis})
		}
	}
	// The ceiling counts when the officers are abroad; on a day before its term nobody knows of it.
	if term, known := arrangement.TermOn(departure); known && !term.Period.From().After(day) {
		d.Ceiling.Term = term
		if entry, inForce := arrangement.Ceiling().On(departure); inForce {
			d.Ceiling.Officers, d.Ceiling.Basis = entry.Value, entry.Basis
		}
	}
	if authorized, known := haiti.Authorized.On(departure); known {
		d.Ceiling.Mission = authorized.Value
	}
	if d.Ceiling.Officers.Int() > 0 {
		share := decimal.New(int64(d.Ceiling.Mission.Int()*100/d.Ceiling.Officers.Int()), 0)
		d.Ceiling.Share, _ = policy.Measured(share, policy.Percent)
	}
}

func (d *dossier) missionOn(day calendar.Date) {
	haiti := mission.Haiti()
	d.Mission.Name, d.Mission.Roles, d.Mission.RolesFrom = haiti.Name, haiti.Roles, rolesBasis()
	d.Mission.Task, d.Mission.Basis = task(), haiti.Basis
	if mandate, known := haiti.MandateOn(departure); known && mandate.AdoptedBy(day) {
		d.Mission.Mandate = mandate
	}
	d.Mission.Uncovered = haiti.Uncovered(day, tour)
	d.Mission.Stage = haiti.Life.On(day)
	d.Mission.Events = []mission.Event{}
	var until []mission.Event
	for event := range haiti.Life.Events() {
		// What may have been on more than one day has surely happened when the last of them is over.
		if !event.On.Period().Last().After(day) {
			until = append(until, event)
		}
	}
	d.Mission.Events = append(d.Mission.Events, until...)
	if life, err := mission.Replay(until...); err == nil {
		d.Mission.Allowed = slices.Collect(life.Allowed())
	}
	d.Mission.Host = haiti.HostPolice
	d.Mission.HostUnknown = slices.Collect(haiti.HostPolice.NotStated(day))
}

// groups are the 76 who are there in the spring, by the day on which each group is assumed to go home.
var groups = []struct {
	leaves   calendar.Date
	officers int
}{
	{departure, 25},
	{departure.AddMonths(3), 25},
	{departure.AddMonths(6), 26},
}

// count works out the strength month by month, from the spring through the next rotation.
func (d *dossier) count() {
	last := departure.AddMonths(13)
	var tours mission.Tours
	// Every group is replaced when it goes home, tour after tour, and has itself replaced the one before.
	add := func(officers int, first calendar.Date) {
		for from := first; from.Before(last); from = from.AddMonths(9) {
			for range officers {
				tours = append(tours, mission.Tour{Period: calendar.Months(from, 9)})
			}
		}
	}
	for _, group := range groups {
		add(group.officers, group.leaves.AddMonths(-18))
	}
	add(d.Plan.Filled, departure)

	haiti := mission.Haiti()
	strength := tours.Strength()
	for month := spring2008.Period().From(); month.Before(last); month = month.AddMonths(1) {
		line := strengthLine{Month: calendar.InMonth(month.Year(), month.Month()), Strength: strength.At(month)}
		if authorized, known := haiti.Authorized.On(month); known {
			line.Authorized = authorized.Value.Int()
		}
		line.Vacant = mission.Vacancies(calendar.Constant(line.Authorized), strength).At(month)
		for _, t := range tours {
			if t.Period.Until() == month {
				line.Leaving++
			}
			if t.Period.From() == month {
				line.Arriving++
			}
		}
		d.Strength = append(d.Strength, line)
	}
}
