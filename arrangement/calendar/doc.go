// Package calendar models civil days.
package calendar
