package main

import (
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/funding"
	"github.com/canpolice/ipp/mission/evaluation"
)

type evaluationLine struct {
	Model      evaluation.LogicModel  `json:"model"`
	Indicators []evaluation.Indicator `json:"indicators"`
	Report     evaluation.Report      `json:"report"`
	Year       calendar.FiscalYear    `json:"fiscal_year"`
	Spending   []evaluation.Spending  `json:"spending"`
	FirstYear  calendar.FiscalYear    `json:"first_published_fiscal_year"`
}

// evaluate is a first evaluation, from the figures that the sources give for the spring of 2008.
func (d *dossier) evaluate(day calendar.Date) error {
	e := evaluation.Evaluation{Model: evaluation.Program(), Indicators: evaluation.HaitiIndicators()}
	report, err := e.On(day)
	if err != nil {
		return err
	}
	d.Evaluation = evaluationLine{Model: e.Model, Indicators: e.Indicators, Report: report, Year: calendar.FiscalYearOf(departure)}
	for _, year := range evaluation.AgainstPlan(funding.InternationalPolicing()) {
		if d.Evaluation.FirstYear.IsZero() {
			d.Evaluation.FirstYear = year.Year
		}
		if year.Year == d.Evaluation.Year {
			d.Evaluation.Spending = append(d.Evaluation.Spending, year)
		}
	}
	return nil
}

// firstTimers are how many of those selected have no earlier mission: no points for one.
func (d dossier) firstTimers() int {
	n := 0
	for _, s := range d.Selected {
		if last := s.Fit[len(s.Fit)-1]; last.Points.Int() == 0 {
			n++
		}
	}
	return n
}
