package main

import (
	"slices"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/funding"
)

// costLine is what the plan costs, by the estimate for Haiti and, for comparison, by the other one that was published.
type costLine struct {
	Estimate funding.Rate     `json:"estimate"`
	Budget   funding.Budget   `json:"budget"`
	Other    funding.Budget   `json:"budget_by_the_other_estimate"`
	Envelope funding.Series   `json:"envelope"`
	Year     calendar.Period  `json:"reimbursed_for"`
	Services []reimbursedLine `json:"reimbursement_by_service"`
}

// reimbursedLine is what one service would be paid back for its officers; that of those whose service is not stated has
// no ID.
type reimbursedLine struct {
	Service string        `json:"service"`
	There   int           `json:"positions_in_haiti"`
	Sent    int           `json:"selected"`
	Days    int           `json:"officer_days"`
	Amount  funding.Money `json:"amount"`
}

// inHaiti is the ID under which those who are there are budgeted, and those who replace them: which posts they hold is not known.
const inHaiti = "in-haiti"

// costs works out the budget: the tours of the 76 who are there and of those who replace them, one tour each, and for each post
// those of the officers selected for it. No source tells the costs of the posts apart, so that all go by one model.
func (d *dossier) costs() error {
	c := costLine{Estimate: funding.EstimateHaiti1994(), Services: []reimbursedLine{}}
	var there []calendar.Period
	for _, group := range groups {
		for _, from := range []calendar.Date{group.leaves.AddMonths(-9), group.leaves} {
			there = append(there, slices.Repeat([]calendar.Period{calendar.Months(from, 9)}, group.officers)...)
		}
	}
	// The accounts of the first year that is known by object are the nearest to 2008.
	model, err := c.Estimate.ByKind(funding.SpendingByObject()[0])
	if err != nil {
		return err
	}
	posts := []funding.Post{{ID: inHaiti, Model: model, Tours: there}}
	tours := slices.Clone(there)
	for _, post := range d.Posts {
		var added []calendar.Period
		for _, s := range d.Selected {
			if s.Post == post.ID {
				added = append(added, d.Tour)
			}
		}
		if len(added) > 0 { // a post that nobody is selected for costs nothing
			posts = append(posts, funding.Post{ID: post.ID, Model: model, Tours: added})
			tours = append(tours, added...)
		}
	}
	if c.Budget, err = funding.BudgetOf(posts...); err != nil {
		return err
	}
	if c.Other, err = (funding.Model{funding.EstimateIraq2017()}).Budget(tours...); err != nil {
		return err
	}
	if c.Envelope, err = funding.ArrangementEnvelope().Commit(c.Budget); err != nil {
		return err
	}
	d.Costs = c
	return d.reimburse(model)
}

// reimburse works out what each service would be paid back for the fiscal year of the tour. Each of the 76 is replaced
// from the same service, so that every position is filled on all days.
func (d *dossier) reimburse(model funding.Model) error {
	salary := model[slices.IndexFunc(model, func(r funding.Rate) bool { return r.Kind == funding.SalaryReimbursement })]
	d.Costs.Year = calendar.FiscalYearOf(departure).Period()
	lines := make([]reimbursedLine, 0, len(d.Home)+1)
	for _, home := range d.Home {
		lines = append(lines, reimbursedLine{Service: home.Service, There: home.Away, Sent: home.Selected})
	}
	for _, line := range append(lines, reimbursedLine{There: d.notStated()}) {
		var served []funding.Served
		for n := range line.There + line.Sent {
			days := d.Costs.Year
			if n >= line.There {
				days = d.Tour
			}
			served = append(served, funding.Served{Officer: n + 1, Days: days})
		}
		if served == nil {
			continue
		}
		payee := line.Service
		if payee == "" {
			payee = "not-stated" // a statement is made out to somebody
		}
		statement, err := salary.Statement(payee, d.Costs.Year, served...)
		if err != nil {
			return err
		}
		for _, l := range statement.Lines {
			line.Days += l.Quantity
		}
		if line.Amount, err = statement.Total(); err != nil {
			return err
		}
		d.Costs.Services = append(d.Costs.Services, line)
	}
	return nil
}

// costAssumptions is what the budget assumes.
func costAssumptions() bilingual.Text {
	return bilingual.Text{
		English: "No source gives what Haiti cost in 2008. The estimate of 1994 is taken as it was published, without a rise in prices since, and for every post alike; its division into kinds of cost, by the program's accounts of 2015–16, the first that are known, and by percentages that were chosen, and with it what would be reimbursed, is assumed. That the referral took place and when the number approved changed is assumed, too.",
		French:  "Aucune source ne dit ce que coûtait la mission en Haïti en 2008. L'estimation de 1994 est reprise telle quelle, sans hausse des prix depuis, et de la même façon pour toutes les fonctions\u00a0; sa répartition par sorte de coût, selon les comptes du programme pour 2015-2016, les premiers connus, et selon des pourcentages choisis, et donc ce qui serait remboursé, est posée par hypothèse. Le fait que la proposition a été soumise aux partenaires et la date des changements du nombre approuvé le sont aussi.",
	}
}
