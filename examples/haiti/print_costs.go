package main

import (
	"fmt"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/funding"
)

func (d dossier) theCosts(p *page) {
	c := d.Costs
	p.heading("11. What it costs", "11. Ce que coûte le plan")
	p.line("Counted by days: the tours of the 76 who are there, one tour of each of those who replace them, and %s for those selected. The first and the last fiscal year are parts of a year.",
		"Comptés en jours\u00a0: les périodes d'affectation des 76 personnes sur place, une période pour chaque personne qui les remplace, et %s pour les personnes retenues. Le premier et le dernier exercice ne sont comptés qu'en partie.",
		bilingual.Count(p.tag, d.Plan.Filled, tourNoun))
	p.line("The rate is the published estimate for Haiti, of 1994: %s for %s officer-years, or %s each %s. It is not raised for prices since; no source gives the cost in 2008. Its division into kinds of cost is assumed %s.",
		"Le taux est l'estimation publiée pour Haïti, de 1994\u00a0: %s pour %s années-personnes, soit %s chacune %s. Il n'est pas majoré de la hausse des prix depuis\u00a0; aucune source ne donne le coût en 2008. Sa répartition par sorte de coût est posée par hypothèse %s.",
		c.Estimate.Amount.In(p.tag), bilingual.Whole(p.tag, c.Estimate.For), c.Estimate.EachHalfAwayFromZero().In(p.tag), p.note(c.Estimate.Basis),
		p.note(c.Budget.Posts[0].Model[0].Basis))
	fmt.Fprintln(p)
	d.costTable(p)
	fmt.Fprintln(p)
	d.postTable(p)
	fmt.Fprintln(p)
	p.line("A line of the budget is of one post and one kind of cost: the amount of the estimate × officer-days ÷ (%s officer-years × days of the fiscal year), rounded to the cent; both tables are sums of lines. One of them in full:",
		"Une ligne du budget vise une fonction et une sorte de coût\u00a0: le montant de l'estimation × jours-personnes ÷ (%s années-personnes × jours de l'exercice), arrondi au cent\u00a0; les deux tableaux sont des sommes de lignes. L'une d'elles en entier\u00a0:",
		bilingual.Whole(p.tag, c.Estimate.For))
	for _, line := range c.Budget.Lines {
		if line.Year == calendar.FiscalYearOf(departure) && line.Post == c.Budget.Posts[len(c.Budget.Posts)-1].ID {
			post := d.costedPost(p, line.Post)
			line.Post = "" // its title says more than its code
			p.paragraph("- ", line.Year.In(p.tag)+", "+post+", "+line.In(p.tag))
			break
		}
	}
	if total := c.selected(); !total.IsZero() {
		p.line("Those selected account for %s of the total.", "Les personnes retenues comptent pour %s du total.", total.In(p.tag))
	}
	other := c.Other.Posts[0].Model[0]
	p.line("For comparison, the same days by the published estimate of 2017 for Iraq: %s for %s officer-years, or %s each %s. Neither says what the days really cost.",
		"À titre de comparaison, les mêmes jours selon l'estimation publiée de 2017 pour l'Irak\u00a0: %s pour %s années-personnes, soit %s chacune %s. Ni l'une ni l'autre ne dit ce que les jours ont réellement coûté.",
		other.Amount.In(p.tag), bilingual.Whole(p.tag, other.For), other.EachHalfAwayFromZero().In(p.tag), p.note(other.Basis))
	for _, year := range c.Envelope.Years {
		if !year.Authorities.IsZero() {
			p.line("The first fiscal year whose envelope the sources give is %s, with %s %s. For the years above it is not known whether the money is there.",
				"Le premier exercice dont les sources donnent l'enveloppe est %s, avec %s %s. Pour les exercices ci-dessus, on ignore si les fonds sont disponibles.",
				year.Year.In(p.tag), year.Authorities.In(p.tag), p.note(year.Basis))
			break
		}
	}
	fmt.Fprintln(p)
	d.reimbursements(p)
}

// costTable writes the budget by kind of cost and fiscal year, with the totals, what they are counted from, and what is
// available for each year.
func (d dossier) costTable(p *page) {
	c := d.Costs
	years := c.years()
	rows := [][]string{{p.say("kind of cost", "sorte de coût"), p.say("estimate", "estimation")}}
	total := []string{p.say("total", "total"), c.Estimate.Amount.In(p.tag)}
	other := []string{p.say("by the estimate for Iraq", "selon l'estimation pour l'Irak"), c.Other.Posts[0].Model[0].Amount.In(p.tag)}
	days := []string{p.say("officer-days", "jours-personnes"), ""}
	length := []string{p.say("days of the fiscal year", "jours de l'exercice"), ""}
	available := []string{p.say("available", "fonds disponibles"), ""}
	for _, year := range years {
		rows[0] = append(rows[0], year.In(p.tag))
		sum, _ := c.Budget.InYear(year)
		total = append(total, sum.In(p.tag))
		compared, _ := c.Other.InYear(year)
		other = append(other, compared.In(p.tag))
		days = append(days, bilingual.Whole(p.tag, c.days(year)))
		length = append(length, bilingual.Whole(p.tag, year.Period().Len()))
		stated := p.say("not known", "inconnu")
		if known, found := c.Envelope.On(year); found && !known.Authorities.IsZero() {
			stated = known.Authorities.In(p.tag)
		}
		available = append(available, stated)
	}
	for _, rate := range c.Budget.Posts[0].Model {
		row := []string{rate.Kind.Title().In(p.tag), rate.Amount.In(p.tag)}
		of := func(line funding.Line) bool { return line.Rate.Kind == rate.Kind }
		for _, year := range years {
			row = append(row, c.sum(func(line funding.Line) bool { return of(line) && line.Year == year }).In(p.tag))
		}
		rows = append(rows, append(row, c.sum(of).In(p.tag)))
	}
	all, _ := c.Budget.Total()
	compared, _ := c.Other.Total()
	rows[0] = append(rows[0], p.say("all years", "tous les exercices"))
	p.table(1, append(rows, append(total, all.In(p.tag)), append(other, compared.In(p.tag)), days, length, available))
}

// postTable writes the budget by post and fiscal year.
func (d dossier) postTable(p *page) {
	years := d.Costs.years()
	rows := [][]string{{p.say("post", "fonction"), p.say("tours", "périodes")}}
	for _, year := range years {
		rows[0] = append(rows[0], year.In(p.tag))
	}
	rows[0] = append(rows[0], p.say("all years", "tous les exercices"))
	for _, post := range d.Costs.Budget.Posts {
		row := []string{d.costedPost(p, post.ID), bilingual.Whole(p.tag, len(post.Tours))}
		of := func(line funding.Line) bool { return line.Post == post.ID }
		for _, year := range years {
			cell := "–"
			if sum := d.Costs.sum(func(line funding.Line) bool { return of(line) && line.Year == year }); !sum.IsZero() {
				cell = sum.In(p.tag)
			}
			row = append(row, cell)
		}
		rows = append(rows, append(row, d.Costs.sum(of).In(p.tag)))
	}
	p.table(1, rows)
}

// costedPost is what people read for a post of the budget.
func (d dossier) costedPost(p *page, id string) string {
	for _, post := range d.Posts {
		if post.ID == id {
			return post.Title.In(p.tag)
		}
	}
	return p.say("Those there and their replacements, post not known", "Sur place et relève, fonction inconnue")
}

// sum is the sum of those lines of the budget; not stated where there are none. They are all in dollars.
func (c costLine) sum(counted func(funding.Line) bool) funding.Money {
	var amounts []funding.Money
	for _, line := range c.Budget.Lines {
		if counted(line) {
			amounts = append(amounts, line.Amount)
		}
	}
	sum, _ := funding.Sum(amounts...)
	return sum
}

// selected is what the tours of those selected cost together; not stated where nobody is.
func (c costLine) selected() funding.Money {
	return c.sum(func(line funding.Line) bool { return line.Post != inHaiti })
}

// years are the fiscal years of the budget, in their order.
func (c costLine) years() []calendar.FiscalYear {
	var years []calendar.FiscalYear
	for _, line := range c.Budget.Lines {
		if len(years) == 0 || years[len(years)-1] != line.Year {
			years = append(years, line.Year)
		}
	}
	return years
}

// days are the officer-days of a fiscal year: every line of a post in the year is counted by the same ones.
func (c costLine) days(year calendar.FiscalYear) int {
	days := 0
	for _, line := range c.Budget.Lines {
		if line.Year == year && line.Rate.Kind == funding.SalaryReimbursement {
			days += line.Quantity
		}
	}
	return days
}

// reimbursements writes what each service would be paid back.
func (d dossier) reimbursements(p *page) {
	p.line("What would be reimbursed to each service for %s, at the assumed part for salary: each of the 76 is replaced from the same service, and those selected serve from their departure. The RCMP pays its own; its line is for comparison. Each officer's amount is rounded to the cent, so that their sum may differ by cents from the budget.",
		"Ce qui serait remboursé à chaque service pour la période %s, selon la part supposée des salaires\u00a0: chacune des 76 personnes est remplacée par son service, et les personnes retenues servent dès leur départ. La GRC paie les siennes\u00a0; sa ligne sert de comparaison. Les montants sont arrondis au cent par personne, d'où quelques cents d'écart avec le budget.",
		d.Costs.Year.In(p.tag))
	rows := [][]string{{
		p.say("service", "service"), p.say("in Haiti", "en Haïti"), p.say("selected", "retenues"),
		p.say("officer-days", "jours-personnes"), p.say("reimbursed", "remboursé"),
	}}
	all := reimbursedLine{}
	row := func(name string, line reimbursedLine) []string {
		return []string{
			name, bilingual.Whole(p.tag, line.There), bilingual.Whole(p.tag, line.Sent),
			bilingual.Whole(p.tag, line.Days), line.Amount.In(p.tag),
		}
	}
	var amounts []funding.Money
	for _, line := range d.Costs.Services {
		name := p.say("service not stated", "service non indiqué")
		if line.Service != "" {
			name = d.service(p, line.Service)
		}
		rows = append(rows, row(name, line))
		all.There, all.Sent, all.Days = all.There+line.There, all.Sent+line.Sent, all.Days+line.Days
		amounts = append(amounts, line.Amount)
	}
	all.Amount, _ = funding.Sum(amounts...)
	p.table(1, append(rows, row(p.say("together", "ensemble"), all)))
}

var tourNoun = bilingual.Noun{
	One: bilingual.Text{English: "tour", French: "période"}, Other: bilingual.Text{English: "tours", French: "périodes"},
}

// costSummary is one line on what the plan costs.
func (d dossier) costSummary(p *page, item func(english, french string, values ...any)) {
	year := calendar.FiscalYearOf(departure)
	sum, _ := d.Costs.Budget.InYear(year)
	other, _ := d.Costs.Other.InYear(year)
	item("Cost in %s: %s by the published estimate of 1994, %s by that of 2017; what was available is not known.",
		"Coût en %s\u00a0: %s selon l'estimation publiée de 1994, %s selon celle de 2017\u00a0; on ignore les fonds disponibles.",
		year.In(p.tag), sum.In(p.tag), other.In(p.tag))
}
