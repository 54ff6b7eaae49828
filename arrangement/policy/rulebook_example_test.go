package policy_test

import (
	"encoding/json"
	"fmt"
	"time"

	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
)

func ExampleRulebook() {
	rulebook := policy.Rulebook{Chapters: []policy.Chapter{ourRules().Chapter()}}
	fmt.Println(rulebook.Check())

	record, _ := json.Marshal(rulebook)
	var years policy.Rulebook // read long after, without the policy at hand
	fmt.Println(json.Unmarshal(record, &years))
	for _, chapter := range years.Chapters {
		fmt.Println(chapter.Title.In(language.French))
		for _, article := range chapter.Articles {
			fmt.Println("-", article.Title.In(language.French)+".", article.Explain(language.French))
		}
	}
	fmt.Println(years.Strengths()[policy.Assumed], "assumed")
	for source := range years.Sources() {
		fmt.Println(source)
	}
	// Output:
	// <nil>
	// <nil>
	// Nos propres règles
	// - Certificat de secourisme. Moins de 36 mois, à compter du 1er janvier 2008 ; au départ ; éliminatoire.
	// 1 assumed
}

func ExampleChapter() {
	var chapter policy.Chapter = ourRules().Chapter()
	fmt.Println(chapter.ID, len(chapter.Articles))
	fmt.Println(len(chapter.On(calendar.On(2007, time.December, 31)).Articles), "in force the day before")
	// Output:
	// service/own 1
	// 0 in force the day before
}

func ExampleArticle() {
	rulebook := policy.Rulebook{Chapters: []policy.Chapter{ourRules().Chapter()}}.On(calendar.On(2008, time.May, 1))
	article, found := rulebook.Article("service/own/first-aid")
	fmt.Println(found, article.Explain(language.English))
	for period, entry := range article.Limit.All() {
		fmt.Println(article.Clause(period, entry.Value, language.English), article.BasisOf(entry))
	}
	// Output:
	// true Less than 36 months, from January 1, 2008 on; on departure; bars.
	// less than 36 months, from January 1, 2008 on assumed: chosen by the service
}

func ExampleSense() {
	var sense policy.Sense = policy.Minimum
	fmt.Println(sense, sense.With(policy.Whole(25, policy.Years)).English)
	for other := range policy.Senses() {
		fmt.Println(other.Title().French)
	}
	// Output:
	// at-least at least 25 years
	// au moins
	// au plus
	// moins de
}
