package evaluation

import (
	"strings"

	"github.com/shopspring/decimal"
	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/policy"
)

// Rate is the rating of the indicator on the day by the [StandardRule].
func Rate(indicator Indicator, day calendar.Date) Result {
	entry, _ := StandardRule().On(day)
	return entry.Value.Rate(indicator, day)
}

// Rate is the rating of the indicator on the day, with each step that led to it:
//
//  1. the period looked at is the last one due that ended before the day, and not longer ago than [Rule.Current];
//  2. it needs an observation, and the observation's sources must count [Rule.EvidenceAsked] together;
//  3. a value that reaches the target in force on the last day of the period is [TargetReached];
//  4. one that does not is [Progress] where it has come [Rule.ProgressAsked] of the way from the baseline, else
//     [NoProgress]; where no baseline is stated, or it lies at the target or beyond, no progress is shown.
//
// Where a step lacks what it needs, the indicator is [NotRated], the lowest rating, and the last step says why. An earlier
// observation never stands in for a missing one. So a rating never rises when an observation, a source or the baseline is
// taken away, nor when a value gets worse. A rule or an indicator that is faulty rates nothing.
func (r Rule) Rate(indicator Indicator, day calendar.Date) Result {
	result := Result{Indicator: indicator.ID, Title: indicator.Title, On: day, Rating: NotRated}
	result.rate(r, indicator, day)
	result.Steps = append(result.Steps, say(stepRating, result.Rating.Title()))
	return result
}

var (
	stepRating   = bilingual.Text{English: "Rating: %s", French: "Cote\u00a0: %s"}
	stepFaulty   = bilingual.Text{English: "%s is faulty: %s", French: "%s comporte une erreur\u00a0: %s"}
	theRule      = bilingual.Text{English: "The rule", French: "La règle"}
	theIndicator = bilingual.Text{English: "The indicator", French: "L'indicateur"}
	stepNoDay    = bilingual.Text{English: "No day of the rating is stated", French: "Le jour de la cote n'est pas indiqué"}
	stepNoneDue  = bilingual.Text{
		English: "No period for which an observation is due has ended before %s",
		French:  "Aucune période pour laquelle une observation est attendue ne s'est terminée avant la date suivante\u00a0: %s",
	}
	stepDue = bilingual.Text{
		English: "The last period due that ended before the day: %s", French: "Dernière période attendue qui s'est terminée avant ce jour\u00a0: %s",
	}
	stepTooOld = bilingual.Text{
		English: "The last period due ended more than %s before the day: too long ago", French: "La dernière période attendue s'est terminée plus de %s avant ce jour\u00a0: c'est trop ancien",
	}
	stepNotObserved = bilingual.Text{English: "No observation of it is stated", French: "Aucune observation n'est indiquée pour cette période"}
	stepObserved    = bilingual.Text{English: "Observed: %s", French: "Observé\u00a0: %s"}
	stepNoEvidence  = bilingual.Text{English: "No source of it is stated", French: "Aucune source n'est indiquée"}
	stepSource      = bilingual.Text{English: "Source: %s", French: "Source\u00a0: %s"}
	stepEvidence    = bilingual.Text{English: "Evidence: %s; asked: %s", French: "Preuve\u00a0: %s\u00a0; minimum\u00a0: %s"}
	stepThin        = bilingual.Text{English: "The evidence is too thin", French: "La preuve est insuffisante"}
	stepNoTarget    = bilingual.Text{English: "No target was in force on %s", French: "Aucune cible n'était en vigueur à la date suivante\u00a0: %s"}
	stepTarget      = bilingual.Text{English: "Target: %s (%s), resting on: %s", French: "Cible\u00a0: %s (%s), selon\u00a0: %s"}
	stepReached     = bilingual.Text{English: "The target is reached", French: "La cible est atteinte"}
	stepMissed      = bilingual.Text{English: "The target is not reached", French: "La cible n'est pas atteinte"}
	stepNoBaseline  = bilingual.Text{
		English: "No baseline is stated: how far it has come is not known", French: "Aucune valeur de référence n'est indiquée\u00a0: on ne sait pas le chemin parcouru",
	}
	stepNoWay = bilingual.Text{
		English: "The baseline, %s, lies at the target or beyond: short of it there is no progress",
		French:  "La valeur de référence, %s, est à la cible ou au-delà\u00a0: en deçà, il n'y a pas de progrès",
	}
	stepWay = bilingual.Text{
		English: "From the baseline, %s, it has come %s of the way; %s is progress",
		French:  "Depuis la valeur de référence, %s, le chemin parcouru est de %s\u00a0; le progrès est à %s",
	}
)

func (r *Result) step(form bilingual.Text, parts ...bilingual.Text) {
	r.Steps = append(r.Steps, say(form, parts...))
}

// rate writes the steps but the last, and the rating where it is not NotRated.
func (r *Result) rate(rule Rule, indicator Indicator, day calendar.Date) {
	if day.IsZero() {
		r.step(stepNoDay)
		return
	}
	if err := rule.Check(); err != nil {
		r.step(stepFaulty, theRule, faultsIn(err))
		return
	}
	if err := indicator.Check(); err != nil {
		r.step(stepFaulty, theIndicator, faultsIn(err))
		return
	}
	over, due := indicator.latestDue(day)
	if !due {
		r.step(stepNoneDue, bilingual.Both(day.In))
		return
	}
	r.Over = over
	r.step(stepDue, period(over))
	// Where the months lead beyond the calendar there is no such day, and nothing is too old.
	if until := over.Last().AddMonths(rule.Current.Int()); until.Before(day) {
		r.step(stepTooOld, bilingual.Both(rule.Current.In))
		return
	}
	observation, known := indicator.Observed(over)
	if !known {
		r.step(stepNotObserved)
		return
	}
	r.Value = observation.Value
	r.step(stepObserved, bilingual.Both(observation.Value.In))
	if !r.weigh(rule, observation.Evidence) {
		return
	}
	target, set := indicator.Target.On(over.Last())
	if !set {
		r.step(stepNoTarget, bilingual.Both(over.Last().In))
		return
	}
	basis := target.Basis
	if basis.IsZero() {
		basis = indicator.Basis
	}
	r.step(stepTarget, bilingual.Both(target.Value.In), indicator.Direction.Title(), bilingual.Both(basis.In))
	r.hold(rule, indicator, observation.Value, target.Value)
}

// weigh says whether the evidence is strong enough.
func (r *Result) weigh(rule Rule, evidence []policy.Citation) bool {
	if len(evidence) == 0 {
		r.step(stepNoEvidence)
		return false
	}
	for _, citation := range evidence {
		r.step(stepSource, bilingual.Both(citation.In))
	}
	r.Evidence = rule.weigh(evidence)
	r.step(stepEvidence, bilingual.Both(r.Evidence.In), bilingual.Both(rule.EvidenceAsked.In))
	if r.Evidence.Compare(rule.EvidenceAsked) < 0 {
		r.step(stepThin)
		return false
	}
	return true
}

// hold holds the value against target and baseline.
func (r *Result) hold(rule Rule, indicator Indicator, value, target policy.Measure) {
	better := indicator.Direction.better
	if !better(value, target).IsNegative() {
		r.Rating = TargetReached
		r.step(stepReached)
		return
	}
	r.step(stepMissed)
	r.Rating = NoProgress
	if indicator.Baseline.IsZero() {
		r.step(stepNoBaseline)
		return
	}
	baseline := bilingual.Both(indicator.Baseline.In)
	come, whole := better(value, indicator.Baseline), better(target, indicator.Baseline)
	if !whole.IsPositive() {
		r.step(stepNoWay, baseline)
		return
	}
	// Compared without dividing, so that nothing is rounded; what is printed is cut and not rounded, so that it never says
	// 50% where 50% was not reached.
	if !come.Shift(2).LessThan(whole.Mul(rule.ProgressAsked.Number())) {
		r.Rating = Progress
	}
	share, _ := come.Shift(2).QuoRem(whole, 1)
	r.step(stepWay, baseline, percent(share), bilingual.Both(rule.ProgressAsked.In))
}

func percent(share decimal.Decimal) bilingual.Text {
	return bilingual.Both(func(tag language.Tag) string { return bilingual.Percent(tag, share) })
}

// faultsIn is the faults of a check on one line.
func faultsIn(err error) bilingual.Text {
	faults := fault.Of(err)
	return bilingual.Both(func(tag language.Tag) string {
		return strings.ReplaceAll(faults.In(tag), "\n", ", ")
	})
}
